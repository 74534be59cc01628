import type { CommentText, Mention } from '../../../book/parts';

/** Where in the text of a comment a person is named. */
export type Span = { readonly start: number; readonly length: number; readonly mention: Mention };

const mark = /<at id="(\d+)">(.*?)<\/at>/gs;

/** The places of the names in the plain text, from its marked-up form. */
export const spansOf = ({ rich, mentions }: CommentText): readonly Span[] => {
  if (rich === undefined || mentions === undefined) return [];
  let removed = 0;
  return [...rich.matchAll(mark)].flatMap(({ 0: whole, 1: id, 2: name = '', index }) => {
    const start = index - removed;
    removed += whole.length - name.length;
    const mention = mentions.find((one) => one.id === Number(id));
    return mention === undefined ? [] : [{ start, length: name.length, mention }];
  });
};

/** The marked-up form of a text, from the places of the names. */
export const withSpans = (content: string, spans: readonly Span[]): CommentText => {
  const inOrder = [...spans].sort((a, b) => a.start - b.start).filter(({ start, length }, index, all) => start + length <= content.length && start >= (index === 0 ? 0 : (all[index - 1]?.start ?? start) + (all[index - 1]?.length ?? length)));
  if (inOrder.length === 0) return { content };
  let at = 0;
  const pieces = inOrder.map(({ start, length, mention }) => {
    const before = content.slice(at, start);
    at = start + length;
    return `${before}<at id="${mention.id}">${content.slice(start, at)}</at>`;
  });
  return { content, mentions: inOrder.map(({ mention }) => mention), rich: pieces.join('') + content.slice(at) };
};
