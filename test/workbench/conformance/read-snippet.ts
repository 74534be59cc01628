/** A sample in the form of the public collection: a script and the page it belongs to. */
export type Snippet = { readonly name: string; readonly script: string; readonly page: string };

/** The lines of a YAML block `key:` → `content: |`, without their indentation. */
const block = (lines: readonly string[], key: string): string => {
  const start = lines.findIndex((line) => line.trimEnd() === `${key}:`);
  if (start < 0) return '';
  const content = lines.findIndex((line, index) => index > start && /^\s+content:/.test(line));
  const quoted = /^\s+content:\s*(".*")\s*$/.exec(lines[content] ?? '')?.[1];
  if (quoted !== undefined) return JSON.parse(quoted) as string;
  if (!/content:\s*[|>]/.test(lines[content] ?? '')) return '';
  const rest = lines.slice(content + 1);
  const indent = rest.find((line) => line.trim() !== '')?.search(/\S/) ?? 0;
  const end = rest.findIndex((line) => line.trim() !== '' && line.search(/\S/) < indent);
  return rest.slice(0, end < 0 ? undefined : end).map((line) => line.slice(indent)).join('\n');
};

export const readSnippet = (yaml: string, name: string): Snippet => {
  const lines = yaml.split(/\r?\n/);
  return { name, script: block(lines, 'script'), page: block(lines, 'template') };
};
