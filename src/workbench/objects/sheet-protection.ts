import { apiError } from '../rich-api/api-error';
import { define, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { existing } from '../book/sheets';
import { isRecord, optionalText } from './arguments';
import type { Sheet } from './worksheet';

const optionNames = [
  'allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowFormatColumns',
  'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort',
];

const announce = ({ book, sheetId }: Sheet, isProtected: boolean): void => book.emit({
  type: 24, targets: [sheetId, 'Workbook'], args: { isProtected, worksheetId: sheetId, source: book.source.source, sheetProtectionOptions: existing(book, sheetId).protection?.options ?? null },
});

export const sheetProtectionType: ObjectType<Sheet> = define<Sheet>({
  name: 'WorksheetProtection',
  absent: ['allowEditRanges', 'canPauseProtection', 'isPasswordProtected', 'isPaused', 'savedOptions'],
  scalars: {
    Protected: { get: ({ book, sheetId }) => existing(book, sheetId).protection !== undefined },
    Options: { get: ({ book, sheetId }) => (existing(book, sheetId).protection?.options ?? null) as Wire },
  },
  methods: {
    Protect: (sheet, args) => {
      const part = existing(sheet.book, sheet.sheetId);
      if (part.protection !== undefined) throw apiError('AccessDenied');
      const given = isRecord(args[0]) ? args[0] : {};
      const options = Object.fromEntries(optionNames.map((name) => [name, given[name] === true]));
      part.protection = { options: { ...options, selectionMode: typeof given['selectionMode'] === 'string' ? given['selectionMode'] : 'Normal' }, password: optionalText(args, 1) };
      announce(sheet, true);
    },
    Unprotect: (sheet, args) => {
      const part = existing(sheet.book, sheet.sheetId);
      if (part.protection === undefined) return;
      if (part.protection.password !== undefined && part.protection.password !== optionalText(args, 0)) throw apiError('AccessDenied');
      part.protection = undefined;
      announce(sheet, false);
    },
  },
});
