import { nodeAt, nodesNamed, numberOf, type XmlNode } from '../xml/xml-node';
import { nothing } from '../xml/nothing';

/** Places of the theme's colours in the order in which cells count them. */
const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** The Office theme of 2013–2022, for files without one. */
const office = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

const basic = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** The palette of colours by number; the first eight stand twice. */
const palette: readonly string[] = [
  ...basic, ...basic, '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080', '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066',
  'FF8080', '0066CC', 'CCCCFF', '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF', '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99',
  '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99', '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696', '003366', '339966', '003300',
  '333300', '993300', '993366', '333399', '333333',
];

const channels = (hex: string): readonly [number, number, number] => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as readonly [number, number, number];

const hexOf = (channel: number): string => Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16).padStart(2, '0');

const hueOf = (red: number, green: number, blue: number, most: number, range: number): number => {
  if (range === 0) return 0;
  if (most === red) return ((green - blue) / range + 6) % 6;
  return most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
};

/** A colour made lighter (up to 1) or darker (down to −1) in the way of the standard: its lightness moves, its hue stays. */
export const tinted = (hex: string, tint: number): string => {
  if (tint === 0) return hex;
  const [red, green, blue] = channels(hex);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const before = (most + least) / 2;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * before - 1));
  const hue = hueOf(red, green, blue, most, range);
  const lightness = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const middle = chroma * (1 - Math.abs((hue % 2) - 1));
  const ring = [[chroma, middle, 0], [middle, chroma, 0], [0, chroma, middle], [0, middle, chroma], [middle, 0, chroma], [chroma, 0, middle]][Math.floor(hue) % 6] ?? [0, 0, 0];
  return ring.map((channel) => hexOf(channel + lightness - chroma / 2)).join('').toUpperCase();
};

/** A colour of a cell, `#RRGGBB`, with the tint that stands beside a plain colour; nothing where it is automatic. */
type FileColor = { readonly color: string; readonly tint: number };

export type ColorReader = (node: XmlNode | undefined) => FileColor | undefined;

/** Colours of a theme in the order in which cells count them. */
export const themeColors = (theme: XmlNode | undefined): readonly string[] => {
  const scheme = nodeAt(theme, 'themeElements', 'clrScheme');
  return order.map((name, index) => {
    const given = nodeAt(scheme, name)?.children[0];
    const hex = given?.attributes['lastClr'] ?? given?.attributes['val'] ?? '';
    return /^[0-9a-f]{6}$/i.test(hex) ? hex.toUpperCase() : office[index] ?? '000000';
  });
};

const paletteOf = (styles: XmlNode | undefined): readonly string[] => {
  const own = nodesNamed(nodeAt(styles, 'colors', 'indexedColors'), 'rgbColor').map(({ attributes }) => (attributes['rgb'] ?? '').slice(-6).toUpperCase());
  return own.length === 0 ? palette : own;
};

/** Understands `rgb`, `theme`, `indexed` and their `tint`. A tint of the theme is worked into the colour, one of a plain colour stays beside it. */
export const colorReader = (styles: XmlNode | undefined, theme: XmlNode | undefined): ColorReader => {
  const ofTheme = themeColors(theme);
  const ofPalette = paletteOf(styles);
  return (node) => {
    const { rgb, theme: place, indexed, tint = '0' } = node?.attributes ?? {};
    const amount = numberOf(tint) ?? nothing;
    if (rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)) return { color: `#${rgb.slice(-6).toUpperCase()}`, tint: amount };
    const base = place === undefined ? ofPalette[Number(indexed ?? -1)] : ofTheme[Number(place)];
    return base === undefined ? undefined : { color: `#${tinted(base, amount)}`, tint: 0 };
  };
};
