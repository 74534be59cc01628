import { apiError } from '../rich-api/api-error';
import type { Scalar } from '../rich-api/host-object';
import type { CommentText, Mention } from '../book/parts';
import { isRecord } from './arguments';

/** What a comment says: its text, and with mentions also who is named and the marked-up form. */
export type Written = { readonly content: string; readonly mentions: readonly Mention[] | undefined; readonly rich: string | undefined };

const mention = (value: unknown): Mention => {
  if (!isRecord(value) || typeof value['id'] !== 'number' || typeof value['name'] !== 'string' || typeof value['email'] !== 'string') throw apiError('InvalidArgument');
  return { id: value['id'], name: value['name'], email: value['email'] };
};

/** `{ mentions: [{ id, name, email }], richContent: "<at id=\"0\">Kim</at> …" }`; the plain text is what the markup shows. */
export const withMentions = (value: unknown): Written => {
  if (!isRecord(value) || !Array.isArray(value['mentions']) || typeof value['richContent'] !== 'string') throw apiError('InvalidArgument');
  const mentions = value['mentions'].map(mention);
  const rich = value['richContent'];
  const content = rich.replace(/<at id="(\d+)">(.*?)<\/at>/g, (_, id: string, name: string) => {
    if (!mentions.some((one) => one.id === Number(id))) throw apiError('InvalidArgument');
    return name;
  });
  return { content, mentions, rich };
};

/** The members of comments and replies that tell of mentions. */
export const mentionScalars = <T>(textOf: (target: T) => CommentText): Readonly<Record<string, Scalar<T>>> => ({
  ContentType: { get: (target) => (textOf(target).mentions === undefined ? 'Plain' : 'Mention') },
  Mentions: { get: (target) => textOf(target).mentions ?? [] },
  RichContent: { get: (target) => textOf(target).rich ?? textOf(target).content },
});
