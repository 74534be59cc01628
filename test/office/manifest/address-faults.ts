import { at, everyElement, named, type XmlTree } from './xml-tree';

/** What an address leads to: nothing, or a file with the size and colours of a picture. */
export type FileBehind = (path: string) => { readonly picture?: { readonly width: number; readonly height: number; readonly hasAlpha: boolean } } | undefined;

const addressesIn = (root: XmlTree): readonly { readonly address: string; readonly line: number }[] => everyElement(root).flatMap(({ name, attributes, line }) =>
  Object.entries(attributes).filter(([key, value]) => (name === 'ExtendedOverrides' ? key === 'Url' : /^(Default)?Value$/.test(key)) && /^[a-z]+:\/\/|\.(html|js|json|png)$/.test(value))
    .map(([, address]) => ({ address, line })));

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
        ...children.flatMap(({ attributes }) => pictureFault(images.get(attributes['resid'] ?? '') ?? '', Number(attributes['size']), origin, fileBehind)),
      ];
    }),
    ...pictureFault(at(root, 'IconUrl')?.attributes['DefaultValue'] ?? '', 32, origin, fileBehind),
    ...pictureFault(at(root, 'HighResolutionIconUrl')?.attributes['DefaultValue'] ?? '', 64, origin, fileBehind),
  ];
};

export const addressFaults = (root: XmlTree, origin: string, fileBehind: FileBehind): readonly string[] => [
  ...fileFaults(root, origin, fileBehind), ...iconFaults(root, origin, fileBehind),
];
