import { Button, makeStyles } from '@fluentui/react-components';
import { fileProblemText } from '../../language/file-problem-text';
import { hostProblemText } from '../../language/host-problem-text';
import { templateProblemText } from '../../language/template-problem-text';
import { Notice } from '../frame/notice';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import type { Trouble } from '../journey/journey';

type Plain = Exclude<Trouble, { kind: 'conflicts' | 'interrupted' }>;

const useStyles = makeStyles({
  // In a very low pane it would cover what is to be mended.
  inSight: { position: 'sticky', top: '8px', zIndex: 1, '@media (max-height: 240px)': { position: 'static' } },
});

/** Something did not work; nothing was written. It stays in sight: whoever pressed a button far below is not at the top. */
export const TroubleNotice = ({ trouble, onClose }: { readonly trouble: Plain; readonly onClose: () => void }) => {
  const { words: { trouble: words } } = useWords();
  return (
    <div className={useStyles().inSight}>
      <Notice intent="error" {...(trouble.kind === 'template' ? { title: words.template } : {})} actions={<Button size="small" onClick={onClose}>{words.close}</Button>}>
        <TroubleText trouble={trouble} />
        {trouble.kind === 'host' ? null : <span>{` ${words.nothingWritten}`}</span>}
      </Notice>
    </div>
  );
};

const TroubleText = ({ trouble }: { readonly trouble: Plain }) => {
  const page = usePageStyles();
  const { locale } = useWords();
  switch (trouble.kind) {
    case 'host':
      return <span>{hostProblemText(trouble.problem, locale)}</span>;
    case 'refused':
      return <span>{fileProblemText(trouble.problem, locale)}</span>;
    case 'template':
      return <ul className={page.bullets}>{trouble.problems.map((problem, index) => <li key={index}>{templateProblemText(problem, locale)}</li>)}</ul>;
  }
};
