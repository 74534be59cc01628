import { useEffect } from 'react';
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
  useEffect(() => {
    if (checked === undefined) return;
    const { people } = checked.appraised;
    say(people.length === 0 ? words.frame.nothing : `${words.frame.people(people.length)} · ${reportWords[locale].counts(countFindings(checked.appraised))}`);
  }, [checked, say, words, locale]);
  useEffect(() => {
    if (done !== undefined) say(whatWasDone(done, words.done));
  }, [done, say, words]);
  useEffect(() => {
    if (stopped !== 'no') say({ 'taken-back': words.trouble.takenBack, 'taken-back-but-formats': words.trouble.takenBackButFormats, unwritten: words.work.cancelled, left: words.trouble.leftAsItIs }[stopped]);
  }, [stopped, say, words]);
  useEffect(() => {
    if (changed !== 'no') say(words.frame.changed);
  }, [changed, say, words]);
};
