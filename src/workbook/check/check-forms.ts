import { appraise } from '../../domain/appraisal/appraise';
import type { SheetGrid } from '../grid';
import { a1 } from '../plan/a1';
import { formAnchor, ownSheets } from '../plan/own-sheets';
import { rulesFingerprint } from '../plan/rules-fingerprint';
import type { Checked, CheckedPerson } from './checked-person';
import type { Finding } from './finding';

/** Forms of an earlier run whose rules, weights or targets are no longer those that run. */
export const checkForms = ({ workbook, people, settings }: Checked): readonly Finding[] => {
  const forms = new Map(ownSheets(workbook).flatMap((own) => (own.kind === 'form' ? [[own.anchor.toLowerCase(), own.sheet] as const] : [])));
  if (forms.size === 0) return [];
  return people.flatMap((person): readonly Finding[] => {
    const sheet = workbook.sheets.find(({ name }) => name === forms.get(anchorOf(person).toLowerCase()));
    const written = sheet === undefined ? undefined : fingerprintOn(sheet);
    if (sheet === undefined || written === undefined || written.text === fingerprintNow(person, settings.targets)) return [];
    return [{ code: 'rules-changed', severity: 'warning', who: person.who, form: sheet.name, sheet: sheet.name, cell: written.cell }];
  });
};

const anchorOf = ({ who, period }: CheckedPerson): string => formAnchor('form', who.id ?? who.name ?? '', period ?? '');

const FINGERPRINT = /^[0-9a-f]{4}-[0-9a-f]{4}$/;
const HEAD_ROWS = 15;

const fingerprintOn = ({ values }: SheetGrid): { readonly text: string; readonly cell: string } | undefined => {
  for (const [row, cells] of values.slice(0, HEAD_ROWS).entries()) {
    for (const [column, value] of cells.entries()) if (typeof value === 'string' && FINGERPRINT.test(value)) return { text: value, cell: a1(row, column) };
  }
  return undefined;
};

const fingerprintNow = ({ scheme, observations, table }: CheckedPerson, chosen: ReadonlyMap<string, { readonly amount: number; readonly unit: '%' | '‰' | '' }>): string | undefined => {
  if (scheme.kind === 'none') return undefined;
  const own = observations.flatMap(({ indicator, target }) => (target === undefined ? [] : [[indicator, target] as const]));
  const targets = new Map([...table.targets.map(({ indicator, value }) => [indicator, value] as const), ...own, ...chosen]);
  return rulesFingerprint(appraise(scheme.scheme, new Map(), targets).lines);
};
