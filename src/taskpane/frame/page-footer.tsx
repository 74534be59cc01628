import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Work } from '../journey/journey';
import { WorkBar } from './work-bar';

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 320px)': { paddingLeft: '16px', paddingRight: '16px' },
    // In a very low pane everything scrolls; a fixed foot would cover the field that has the focus.
    '@media (max-height: 240px)': { position: 'static' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', '> *': { flexGrow: 1 } },
});

type Props = { readonly work: Work | undefined; readonly onCancel: () => void; readonly children: ReactNode };

/** What can be done here, always in sight: one primary action, and what goes on at the moment. */
export const PageFooter = ({ work, onCancel, children }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.footer}>
      <WorkBar key={work?.kind} work={work} onCancel={onCancel} />
      <div className={styles.buttons}>{children}</div>
    </div>
  );
};
