import type { Book, BookEvent } from '../book/book';
import { isEmptyStep, type Change } from '../book/journal';
import { doAgain, replay, takeBack } from '../book/replay';
import { carryOver, shiftsIn } from './carry-over';
import type { SharedStep } from './messages';
import type { OwnStep } from './own-step';

const fromElsewhere = ({ type, targets, args }: BookEvent): BookEvent => (
  { type, targets, args: { ...args, ...('source' in args ? { source: 'Remote' } : {}), ...('triggerSource' in args ? { triggerSource: 'Unknown' } : {}) } }
);

const isEmpty = (change: Change): boolean => change.kind === 'grid' && isEmptyStep({ purpose: 'edit', source: 'Remote', changes: [change], events: [] });

/** A step of another window takes place in this one, and what can be undone here follows its rows and columns. */
export const takeStep = (book: Book, { changes, events }: SharedStep): void => {
  book.journal.unwritten(() => {
    replay(book, changes);
    events.forEach((event) => book.emit(fromElsewhere(event)));
  });
  if (!changes.every(isEmpty)) book.history.carry((mine) => carryOver(book, mine, shiftsIn(changes)));
};

/** Own edits are taken off, the step put in their place, and own ones on top again, which are given back as they are then: the order of the session. */
export const takeUnderOwn = (book: Book, mine: readonly OwnStep[], theirs: SharedStep): OwnStep[] => {
  const { journal, history } = book;
  journal.unwritten(() => [...mine].reverse().forEach((one) => takeBack(book, one.step.changes)));
  takeStep(book, theirs);
  return mine.flatMap((one) => {
    const changes = carryOver(book, one.step.changes, shiftsIn(theirs.changes));
    const again = journal.record('carry', () => doAgain(book, changes));
    const carried = again === undefined ? undefined : { ...again, purpose: one.step.purpose, source: one.step.source, events: one.step.events };
    history.replace(one.step, carried);
    return carried === undefined ? [] : [{ id: one.id, step: carried }];
  });
};
