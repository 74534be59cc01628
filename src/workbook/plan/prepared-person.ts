import { positionById } from '../../catalogue/positions/index';
import type { AppraisalLine } from '../../domain/appraisal/appraisal';
import type { AppraisedPerson } from './appraised-person';
import type { FillSettings } from './fill-settings';
import { lineWriter, type FormLine } from './form-line';
import type { HeadFacts } from './head-facts';
import { postNames } from './post-names';
import { rulesFingerprint } from './rules-fingerprint';

/** A person with everything that sheets say about them, in one language. */
export type PreparedPerson = { readonly appraised: AppraisedPerson; readonly facts: HeadFacts; readonly lines: readonly FormLine[] };

const headFacts = ({ person, scheme }: AppraisedPerson, position: string, fingerprint: string, { words, period }: FillSettings): HeadFacts => {
  const post = positionById(scheme.position);
  const code = person.period ?? period;
  return {
    name: person.name ?? '',
    id: person.id ?? '',
    department: person.department ?? post?.department[words.locale] ?? '',
    position,
    superior: person.supervisor ?? '',
    period: code === undefined ? '' : words.period(code),
    scheme: scheme.names[words.locale],
    version: scheme.version,
    fingerprint,
  };
};

/** Most people of a run are appraised by the same rules. */
const fingerprints = (): ((lines: readonly AppraisalLine[]) => string) => {
  const known = new Map<string, string>();
  return (lines) => {
    const key = lines.map(({ indicator, weight, rule }) => `${indicator}|${weight}|${rule}`).join('\n');
    const one = known.get(key) ?? rulesFingerprint(lines);
    known.set(key, one);
    return one;
  };
};

/** Prepares the people of one run for their sheets, one after the other. */
export const personPreparer = (people: readonly AppraisedPerson[], settings: FillSettings): ((appraised: AppraisedPerson) => PreparedPerson) => {
  const linesOf = lineWriter(settings);
  const postOf = postNames(people, settings.words.locale);
  const fingerprintOf = fingerprints();
  return (appraised) => ({ appraised, facts: headFacts(appraised, postOf(appraised), fingerprintOf(appraised.appraisal.lines), settings), lines: linesOf(appraised) });
};
