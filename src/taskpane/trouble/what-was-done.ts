import type { PaneWords } from '../../language/pane-words';
import type { Done } from '../journey/journey';

/** What was written last, in a sentence. */
export const whatWasDone = ({ job }: Done, words: PaneWords['done']): string => {
  switch (job.kind) {
    case 'sample': return words.sample;
    case 'rules': return words.rules(job.sheet);
    case 'fill': return words.fill(job.filled.fill.forms.length, job.filled.people.length);
    case 'convert': return words.convert(job.conversion.replaced.length);
    case 'mend': return words.mend(cellsOf(job.plan));
  }
};

const cellsOf = (plan: Done['job']['plan']): number => new Set(plan.flatMap((edit) => (edit.kind === 'write' ? [`${edit.sheet}!${edit.row},${edit.column}`] : []))).size;
