import type { Edit, Validation } from '../../../workbook/edit';
import type { Area } from '../../../workbook/grid';
import { areaAddress } from '../../reference/cell-address';
import { addressesOfAreas, areasOfAddresses, areaWithout } from '../../reference/areas';
import { refuse } from '../../refuse';
import { childOf, parseElement, setChild, writeElement } from '../../xml/element';
import type { Child } from '../../xml/element';
import { escapeAttribute, escapeText } from '../../xml/escape';
import { attributeOf, withAttribute } from '../../xml/start-tag';
import { checkArea } from '../check-area';
import { sheetOf } from '../draft';
import type { Draft } from '../draft';
import { sheetOrder } from '../sheet-draft';

/** Excel's own limits: characters of a list of choices, and of a message. */
const mostChoices = 255;
const mostMessage = 225;

const listFormula = (sheet: string, area: Area, choices: readonly string[]): string => {
  const list = choices.join(',');
  const because = list.length > mostChoices ? 'length' : choices.some((choice) => choice.includes(',')) ? 'comma' : undefined;
  if (because !== undefined) refuse({ code: 'choices-unusable', sheet, area: areaAddress(area), because, length: list.length, most: mostChoices });
  return `"${list.replace(/"/g, '""')}"`;
};

const shortened = (message: string): string => (message.length <= mostMessage ? message : `${message.slice(0, mostMessage - 1)}…`);

const validationXml = (prefix: string, sheet: string, area: Area, validation: Validation): string => {
  const tag = `${prefix}dataValidation`;
  const formula = (number: number, text: string): string => `<${prefix}formula${number}>${escapeText(text)}</${prefix}formula${number}>`;
  const always = `allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${areaAddress(area)}"`;
  if (validation.kind === 'list') return `<${tag} type="list" ${always}>${formula(1, listFormula(sheet, area, validation.choices))}</${tag}>`;
  const { lowest, highest, message } = validation;
  return `<${tag} type="decimal" error="${escapeAttribute(shortened(message))}" ${always}>${formula(1, String(lowest))}${formula(2, String(highest))}</${tag}>`;
};

/** A validation that was there before, without the cells that get another; nothing if none of its cells is left. */
const without = (child: Child, area: Area): readonly Child[] => {
  const before = attributeOf(child.xml, 'sqref') ?? '';
  const left = addressesOfAreas(areasOfAddresses(before).flatMap((one) => areaWithout(one, area)));
  if (left === addressesOfAreas(areasOfAddresses(before))) return [child];
  return left === '' ? [] : [{ ...child, xml: withAttribute(child.xml, 'sqref', left) }];
};

/** Lets Excel check what people type. A validation that the cells had before gives way. */
export const validateCells = (draft: Draft, { sheet: name, area, validation }: Extract<Edit, { kind: 'validate' }>): void => {
  const sheet = sheetOf(draft, name);
  checkArea(name, area);
  const { prefix } = sheet.element;
  const all = parseElement(sheet.part, childOf(sheet.element, 'dataValidations') ?? `<${prefix}dataValidations/>`);
  all.children = all.children.flatMap((child) => without(child, area));
  all.children.push({ name: 'dataValidation', xml: validationXml(prefix, name, area, validation) });
  all.head = withAttribute(all.head, 'count', String(all.children.length));
  setChild(sheet.element, sheetOrder, 'dataValidations', writeElement(all));
};
