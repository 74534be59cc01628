import { escapeAttribute, escapeText } from '../xml/escape';

export type Details = Readonly<Record<string, unknown>>;

export const textAt = (details: Details, path: string): string | undefined => {
  const value = details[path];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

export const numberAt = (details: Details, path: string): number | undefined => (typeof details[path] === 'number' ? details[path] : undefined);

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill>`;

const dashes: Readonly<Record<string, string>> = { Dash: 'dash', DashDot: 'dashDot', DashDotDot: 'lgDashDotDot', Dot: 'sysDot', RoundDot: 'sysDot' };

/** A line; nothing where nothing was said of it. */
export const strokeXml = (details: Details, at: string): string => {
  const [style, color, weight] = [textAt(details, `${at}.lineStyle`), textAt(details, `${at}.color`), numberAt(details, `${at}.weight`)];
  if (style === undefined && color === undefined && weight === undefined) return '';
  if (style === 'None') return '<a:ln><a:noFill/></a:ln>';
  const dash = dashes[style ?? ''];
  return `<a:ln${weight === undefined ? '' : ` w="${Math.round(weight * 12_700)}"`}>${color === undefined ? '' : solid(color)}${dash === undefined ? '' : `<a:prstDash val="${dash}"/>`}</a:ln>`;
};

/** Fill and line of a part of a chart, with what it has unless something was said. */
export const shapeXml = (details: Details, at: string, line: 'line' | 'border' = 'border', usualLine = '', usualFill = ''): string => {
  const fill = details[`${at}.format.fill.color`];
  const inside = (typeof fill !== 'string' ? usualFill : fill === '' ? '<a:noFill/>' : solid(fill)) + orPlain(strokeXml(details, `${at}.format.${line}`), usualLine);
  return inside === '' ? '' : `<c:spPr>${inside}</c:spPr>`;
};

const runOf = (details: Details, at: string, name: string): string => {
  const font = `${at}.format.font`;
  const flag = (member: string, attribute: string): string => (typeof details[`${font}.${member}`] === 'boolean' ? ` ${attribute}="${details[`${font}.${member}`] === true ? 1 : 0}"` : '');
  const size = numberAt(details, `${font}.size`);
  const color = textAt(details, `${font}.color`);
  const face = textAt(details, `${font}.name`);
  const line = textAt(details, `${font}.underline`) === 'Single' ? ' u="sng"' : '';
  const inside = (color === undefined ? '' : solid(color)) + (face === undefined ? '' : `<a:latin typeface="${escapeAttribute(face)}"/>`);
  const attributes = `${size === undefined ? '' : ` sz="${Math.round(size * 100)}"`}${flag('bold', 'b')}${flag('italic', 'i')}${line}`;
  if (attributes === '' && inside === '') return '';
  return inside === '' ? `<a:${name}${attributes}/>` : `<a:${name}${attributes}>${inside}</a:${name}>`;
};

const body = (details: Details, at: string): string => {
  const turned = numberAt(details, `${at}.textOrientation`);
  return turned === undefined ? '<a:bodyPr/>' : turned === 180 ? '<a:bodyPr vert="wordArtVert"/>' : `<a:bodyPr rot="${-turned * 60_000}" vert="horz"/>`;
};

/** How the words of a part of a chart look; nothing where nothing was said of it. */
export const wordsXml = (details: Details, at: string): string => {
  const run = runOf(details, at, 'defRPr');
  if (run === '' && numberAt(details, `${at}.textOrientation`) === undefined) return '';
  return `<c:txPr>${body(details, at)}<a:lstStyle/><a:p><a:pPr>${run === '' ? '<a:defRPr/>' : run}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
};

const orPlain = (run: string, plain: string): string => (run === '' ? plain : run);

const textXml = (details: Details, at: string, formula: string | undefined, text: string | undefined, shows: string): string => {
  if (formula !== undefined) return `<c:tx><c:strRef><c:f>${escapeText(formula)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeText(shows)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  if (text === undefined) return '';
  const paragraphs = text.split('\n').map((line) => `<a:p><a:pPr>${orPlain(runOf(details, at, 'defRPr'), '<a:defRPr/>')}</a:pPr><a:r>${orPlain(runOf(details, at, 'rPr'), '<a:rPr lang="en-US"/>')}<a:t>${escapeText(line)}</a:t></a:r></a:p>`);
  return `<c:tx><c:rich>${body(details, at)}<a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>`;
};

/** A title with its text, or one that the chart finds itself. */
export const titleXml = (details: Details, at: string, shows: string): string => {
  const formula = textAt(details, `${at}.formula`)?.slice(1);
  const text = textXml(details, at, formula, textAt(details, `${at}.text`), shows);
  const overlay = details[`${at}.overlay`] === true ? 1 : 0;
  return `<c:title>${text}<c:overlay val="${overlay}"/>${shapeXml(details, at)}${text.includes('<c:rich>') ? '' : wordsXml(details, at)}</c:title>`;
};
