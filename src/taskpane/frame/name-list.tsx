import { Button } from '@fluentui/react-components';
import { usePageStyles } from './page-styles';
import { useShownPart } from './use-shown-part';
import { useWords } from './words-context';

/** Names one after the other, each whole where the pane is wide enough for it. */
export const NameList = ({ names }: { readonly names: readonly string[] }) => {
  const page = usePageStyles();
  const { words: { findings } } = useWords();
  const { shown, next, showMore } = useShownPart(names, 60);
  return (
    <>
      <ul className={page.names}>{shown.map((name) => <li key={name}>{name}</li>)}</ul>
      {next === 0 ? null : <div className={page.actions}><Button size="small" onClick={showMore}>{findings.more(next)}</Button><span className={page.quiet}>{findings.shown(shown.length, names.length)}</span></div>}
    </>
  );
};
