import { withAttribute } from '../../xml/start-tag';

/** A cell with its formula and without the value that was computed last. */
export const withoutValue = (xml: string): string =>
  withAttribute(xml, 't', undefined).replace(/<((?:[\w.-]+:)?v)(?:\s[^<>]*)?>[^<]*<\/\1>|<(?:[\w.-]+:)?v\s*\/>/, '');
