/** The minor version of ExcelApi that a member needs to be read or called, and to be set; infinite where it is in no numbered set. */
type MemberSet = { readonly from: number; readonly settable: number };

/** Sets by `Class.member`. */
export type MemberSets = ReadonlyMap<string, MemberSet>;

/** Whether a host of some version lacks a member. */
export type Lacks = (kind: string, member: string, use: 'call' | 'set') => boolean;

const tag = /\[Api set: (ExcelApi\s+1\.(\d+)[^\]]*|[^\]]*)\]/;
const setting = /1\.(\d+)[^;,.]*\b(?:set|setting)\b/;

const setOf = (comment: string): MemberSet => {
  const found = tag.exec(comment);
  if (found === null) return { from: 1, settable: 1 };
  const from = found[2] === undefined ? Number.POSITIVE_INFINITY : Number(found[2]);
  const later = setting.exec((found[1] ?? '').replace(/^ExcelApi\s+1\.\d+/, ''));
  return { from, settable: later === null ? from : Number(later[1]) };
};

/** Reads from Microsoft's type declarations which requirement set each member of the Excel API belongs to. */
export const readMemberSets = (declarations: string): MemberSets => {
  const start = declarations.indexOf('declare namespace Excel {');
  const end = declarations.indexOf('\n}', start);
  const sets = new Map<string, MemberSet>();
  let owner = '';
  let comment = '';
  for (const line of declarations.slice(start, end).split('\n')) {
    const text = line.trim();
    owner = /^ {4}(?:class|interface|enum|namespace) (\w+)/.exec(line)?.[1] ?? owner;
    if (text.startsWith('/**')) comment = '';
    if (/^(\/\*\*|\*)/.test(text)) comment += text;
    const member = /^ {8}(?:readonly )?(\w+)\??[:(<]/.exec(line)?.[1];
    if (member === undefined) continue;
    const key = `${owner}.${member}`;
    const [known, one] = [sets.get(key), setOf(comment)];
    sets.set(key, known === undefined ? one : { from: Math.min(known.from, one.from), settable: Math.min(known.settable, one.settable) });
  }
  return sets;
};

/** `_RegisterDataChangedEvent` begins to listen for what the API calls `onChanged`. */
const eventOf = (member: string): string | undefined => {
  const name = /^_(?:Unr|R)egister(?:Event)?(\w+?)(?:Event)?$/.exec(member)?.[1];
  return name === undefined ? undefined : `on${name === 'DataChanged' ? 'Changed' : name}`;
};

/** What a host of ExcelApi 1.`version` does not have. Members that the declarations do not name belong to the client itself. */
export const lacksAbove = (sets: MemberSets, version: number): Lacks => (kind, member, use) => {
  const name = eventOf(member) ?? member.charAt(0).toLowerCase() + member.slice(1);
  const set = sets.get(`${kind}.${name}`);
  return set !== undefined && (use === 'set' ? set.settable : set.from) > version;
};
