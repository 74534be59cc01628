import { at, named, type XmlTree } from './xml-tree';

/** What an address leads to: nothing, or a file with the size and colours of a picture. */
export type FileBehind = (path: string) => { readonly picture?: { readonly width: number; readonly height: number; readonly hasAlpha: boolean } } | undefined;

const addressed = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'ExtendedOverrides', 'bt:Url', 'bt:Image'];

const addressesIn = (root: XmlTree): readonly { readonly address: string; readonly line: number }[] => named(root, ...addressed).flatMap(({ attributes, children, line }) =>
  [attributes['DefaultValue'], attributes['Url'], ...children.map((override) => override.attributes['Value'])].flatMap((address) => (address === undefined ? [] : [{ address, line }])));

/** A file in another language has the same name but for the language. */
const languageFaults = (root: XmlTree): readonly string[] => {
  const locale = at(root, 'DefaultLocale')?.text ?? '';
  return named(root, ...addressed).filter(({ children }) => children.length > 0).flatMap(({ attributes, children, line }) => {
    const spoken = attributes['DefaultValue'] ?? '';
    return [
      ...(spoken.includes(locale) ? [] : [`line ${line}: ${spoken} does not speak ${locale}`]),
      ...children.filter((one) => one.attributes['Value'] !== spoken.replace(locale, one.attributes['Locale'] ?? ''))
        .map((one) => `line ${one.line}: ${one.attributes['Value'] ?? ''} does not speak ${one.attributes['Locale'] ?? ''}`),
    ];
  });
};

/** A picture `check.16` is the file check-16.png: the same picture in each size. */
const nameFaults = (root: XmlTree): readonly string[] => named(root, 'bt:Images').flatMap(({ children }) => children)
  .filter(({ attributes }) => attributes['DefaultValue']?.endsWith(`/icons/${(attributes['id'] ?? '').replace('.', '-')}.png`) !== true)
  .map(({ attributes, line }) => `line ${line}: the picture ${attributes['id'] ?? ''} is ${attributes['DefaultValue'] ?? ''}`);

const pathOf = (address: string, origin: string): string | undefined => (address.startsWith(`${origin}/`) ? address.slice(origin.length + 1) : undefined);

const fileFaults = (root: XmlTree, origin: string, fileBehind: FileBehind): readonly string[] => addressesIn(root).flatMap(({ address, line }) => {
  if (!address.startsWith('https://')) return [`line ${line}: ${address} is not https`];
  const path = pathOf(address, origin);
  if (path === undefined) return [`line ${line}: ${address} is on another server than ${origin}`];
  return fileBehind(path) === undefined ? [`line ${line}: there is no file behind ${address}`] : [];
});

const pictureFault = (address: string, size: number, origin: string, fileBehind: FileBehind): readonly string[] => {
  const { width, height, hasAlpha } = fileBehind(pathOf(address, origin) ?? '')?.picture ?? { width: 0, height: 0, hasAlpha: false };
  return width === size && height === size && hasAlpha ? [] : [`${address} is ${width} × ${height}${hasAlpha ? '' : ' without transparency'}, expected ${size} × ${size}`];
};

const required = [16, 20, 24, 32, 40, 48, 64, 80];

const iconFaults = (root: XmlTree, origin: string, fileBehind: FileBehind): readonly string[] => {
  const images = new Map(named(root, 'bt:Images').flatMap(({ children }) => children.map(({ attributes }) => [attributes['id'] ?? '', attributes['DefaultValue'] ?? ''])));
  return [
    ...named(root, 'Icon').flatMap(({ children, line }) => {
      const sizes = children.map(({ attributes }) => Number(attributes['size']));
      const lacking = required.filter((size) => !sizes.includes(size));
      return [
        ...(lacking.length === 0 ? [] : [`line ${line}: the icon lacks ${lacking.join(', ')}`]),
        ...(sizes.length === new Set(sizes).size ? [] : [`line ${line}: the icon has a size twice`]),
        ...children.flatMap(({ attributes }) => pictureFault(images.get(attributes['resid'] ?? '') ?? '', Number(attributes['size']), origin, fileBehind)),
      ];
    }),
    ...pictureFault(at(root, 'IconUrl')?.attributes['DefaultValue'] ?? '', 32, origin, fileBehind),
    ...pictureFault(at(root, 'HighResolutionIconUrl')?.attributes['DefaultValue'] ?? '', 64, origin, fileBehind),
  ];
};

export const addressFaults = (root: XmlTree, origin: string, fileBehind: FileBehind): readonly string[] => [
  ...fileFaults(root, origin, fileBehind), ...languageFaults(root), ...nameFaults(root), ...iconFaults(root, origin, fileBehind),
];
