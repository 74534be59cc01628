import { PageHeading } from '../frame/page-heading';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';

/** What the first click will do. */
export const StartView = () => {
  const page = usePageStyles();
  const { words: { start } } = useWords();
  return (
    <>
      <PageHeading key="start">{start.heading}</PageHeading>
      <p className={page.text}>{start.lead}</p>
      <ul className={page.bullets}>{start.points.map((point) => <li key={point}>{point}</li>)}</ul>
    </>
  );
};
