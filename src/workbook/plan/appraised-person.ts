import type { Appraisal } from '../../domain/appraisal/appraisal';
import type { Scheme } from '../../domain/scheme';
import type { PersonResults } from '../recognise/person-results';

/** A person with what was measured, by which scheme, and what came of it. */
export type AppraisedPerson = { readonly person: PersonResults; readonly scheme: Scheme; readonly appraisal: Appraisal };
