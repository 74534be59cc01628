import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Work } from '../journey/journey';
import { useSay } from './announcer';
import { useWords } from './words-context';

/** What is over before this needs no progress bar. */
const SOON = 300;

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', justifyContent: 'space-between' },
  text: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground1 },
});

const useIsLong = (isWorking: boolean): boolean => {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setTimeout(() => setIsLong(true), SOON);
    return () => clearTimeout(timer);
  }, [isWorking]);
  return isWorking && isLong;
};

/** Progress with count and cancel, for work that takes longer than a moment. */
export const WorkBar = ({ work, onCancel }: { readonly work: Work | undefined; readonly onCancel: () => void }) => {
  const { words } = useWords();
  const styles = useStyles();
  const say = useSay();
  const isLong = useIsLong(work !== undefined);
  const name = work === undefined ? '' : words.work.kinds[work.kind];
  useEffect(() => {
    if (isLong) say(name);
  }, [isLong, name, say]);
  if (work === undefined || !isLong) return null;
  const { progress, kind } = work;
  const inSheets = kind === 'writing' || kind === 'taking-back' || kind === 'reading';
  const counted = progress === undefined || progress.of === 0 ? '' : words.work[inSheets ? 'sheets' : 'people'](progress.done, progress.of);
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <span className={styles.text}>{counted === '' ? name : `${name} · ${counted}`}</span>
        <Button size="small" onClick={onCancel}>{words.work.cancel}</Button>
      </div>
      <ProgressBar aria-label={name} {...(progress === undefined || progress.of === 0 ? {} : { value: progress.done, max: progress.of })} />
    </div>
  );
};
