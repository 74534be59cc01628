import { useEffect, useEffectEvent } from 'react';
import { reportWords } from '../../language/report-words';
import { countFindings } from '../check/count-findings';
import { useSay } from '../frame/announcer';
import { useWords } from '../frame/words-context';
import type { Journey } from '../journey/journey';
import { whatWasDone } from '../trouble/what-was-done';

/** Says what came of a check, of writing and of cancelling, to people who do not see it. */
export const useAnnouncements = ({ checked, done, stopped, changed }: Journey): void => {
  const say = useSay();
  const { words, locale } = useWords();
  const sayChecked = useEffectEvent(() => {
    if (checked === undefined) return;
    const { people } = checked.appraised;
    say(people.length === 0 ? words.frame.nothing : `${words.frame.people(people.length)} · ${reportWords[locale].counts(countFindings(checked.appraised))}`);
  });
  const sayDone = useEffectEvent(() => { if (done !== undefined) say(whatWasDone(done, words.done)); });
  const sayStopped = useEffectEvent(() => {
    if (stopped !== 'no') say({ 'taken-back': words.trouble.takenBack, 'taken-back-but-formats': words.trouble.takenBackButFormats, unwritten: words.work.cancelled, left: words.trouble.leftAsItIs }[stopped]);
  });
  const sayChanged = useEffectEvent(() => { if (changed !== 'no') say(words.frame.changed); });
  // Another language is no news.
  useEffect(() => sayChecked(), [checked]);
  useEffect(() => sayDone(), [done]);
  useEffect(() => sayStopped(), [stopped]);
  useEffect(() => sayChanged(), [changed]);
};
