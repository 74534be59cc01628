import { addContentType } from '../../../../xlsx/write/content-types';
import type { Draft } from '../../../../xlsx/write/draft';
import { setPart, treeOfPart } from '../../../../xlsx/write/parts-draft';
import { addRelation, relationsOf } from '../../../../xlsx/write/relations-draft';
import { escapeAttribute } from '../../../../xlsx/xml/escape';
import { attributeOf } from '../../../../xlsx/xml/start-tag';
import { partNode, type FileSource } from '../../read/sheet-source';
import { nodesNamed } from '../../xml/xml-node';
import { guidOf } from './guid';
import { threadedNamespace } from './threaded-namespace';

/** Somebody who wrote a comment or is named in one; `email` is empty where the file does not tell it. */
export type Person = { readonly name: string; readonly email: string };

const relationAddress = 'http://schemas.microsoft.com/office/2017/10/relationships/person';
const part = 'xl/persons/person.xml';
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList xmlns="${threadedNamespace}"></personList>`;

/** Accounts of an organisation are written `S::kim@example.org::…`, others as the address or the name. */
const emailOf = (userId: string): string => (userId.startsWith('S::') ? userId.split('::')[1] ?? '' : userId.includes('@') ? userId : '');

/** The people of a file, by the id that comments name them with. */
export const readPersons = ({ parts }: FileSource): ReadonlyMap<string, Person> => new Map(
  parts.relationshipsOf(parts.workbookPart).filter(({ type }) => type === 'person')
    .flatMap(({ target }) => nodesNamed(partNode(parts, target), 'person'))
    .map(({ attributes }) => [attributes['id'] ?? '', { name: attributes['displayName'] ?? '', email: emailOf(attributes['userId'] ?? '') }]),
);

/** Excel keeps those who are named apart from those who write. */
type Role = 'None' | 'PeoplePicker';

const partOf = (draft: Draft): string => {
  const known = relationsOf(draft.parts, draft.workbook.part).find(({ type }) => type === 'person')?.target;
  if (known !== undefined) return known;
  setPart(draft.parts, part, empty);
  addContentType(draft.parts, part, 'application/vnd.ms-excel.person+xml');
  addRelation(draft.parts, draft.workbook.part, relationAddress, part);
  return part;
};

/** The id of a person in the file; who is not there yet is added. */
export const personIn = (draft: Draft, { name, email }: Person, role: Role): string => {
  const { children, prefix } = treeOfPart(draft.parts, partOf(draft), empty);
  const known = children.find(({ xml }) => attributeOf(xml, 'displayName') === name && emailOf(attributeOf(xml, 'userId') ?? '') === email
    && (attributeOf(xml, 'providerId') === 'PeoplePicker') === (role === 'PeoplePicker'));
  const knownId = known === undefined ? undefined : attributeOf(known.xml, 'id');
  if (knownId !== undefined) return knownId;
  const taken = new Set(children.map(({ xml }) => attributeOf(xml, 'id')));
  let number = children.length + 1;
  while (taken.has(guidOf(number, 1))) number += 1;
  const id = guidOf(number, 1);
  children.push({ name: 'person', xml: `<${prefix}person displayName="${escapeAttribute(name)}" id="${id}" userId="${escapeAttribute(email === '' ? name : email)}" providerId="${role}"/>` });
  return id;
};
