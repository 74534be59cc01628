/** What the head of a form and a template's placeholders say about a person. */
export type HeadFacts = {
  readonly name: string;
  readonly id: string;
  readonly department: string;
  readonly position: string;
  readonly superior: string;
  readonly period: string;
  readonly scheme: string;
  readonly version: string;
  readonly fingerprint: string;
};
