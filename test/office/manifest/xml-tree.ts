import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** An element as libxml2 read it; names with the prefix they were written with. */
export type XmlTree = {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlTree[];
};

export type Parsed = { readonly root: XmlTree } | { readonly fault: string };

/** Reads documents with libxml2, which lives in a process of its own because jest loads no ES modules. */
export const xmlTrees = (texts: readonly string[]): readonly Parsed[] =>
  JSON.parse(execFileSync(process.execPath, [join(__dirname, 'xml-worker.mjs')], { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 2 ** 30 })) as readonly Parsed[];

/** All elements below, itself first. */
export const everyElement = (element: XmlTree): readonly XmlTree[] => [element, ...element.children.flatMap(everyElement)];

export const named = (element: XmlTree, ...names: readonly string[]): readonly XmlTree[] => everyElement(element).filter(({ name }) => names.includes(name));

/** The text or value at the end of a path of names; empty where there is none. */
export const at = (element: XmlTree, ...path: readonly string[]): XmlTree | undefined =>
  path.reduce<XmlTree | undefined>((from, name) => from?.children.find((child) => child.name === name), element);

export const kindOf = ({ name, attributes }: XmlTree): string => (attributes['xsi:type'] === undefined ? name : `${name} ${attributes['xsi:type']}`);
