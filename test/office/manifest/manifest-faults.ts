import { addressFaults, type FileBehind } from './address-faults';
import { contentFaults } from './element-contents';
import { orderFaults } from './element-orders';
import { resourceFaults } from './resource-faults';
import { ruleFaults, type Expected } from './rule-faults';
import type { Parsed } from './xml-tree';

/** Everything in a manifest that Office or a store would refuse, or accept and then show nothing. Microsoft's own check needs the internet and misses half of it. */
export const manifestFaults = (text: string, parsed: Parsed, origin: string, fileBehind: FileBehind, expected: Expected): readonly string[] => {
  if ('fault' in parsed) return [`the XML is not well-formed: ${parsed.fault}`];
  const { root } = parsed;
  return [
    ...(text.startsWith('<?xml') ? [] : ['something stands before the XML declaration']),
    ...(text.includes('<!DOCTYPE') ? ['a document type, which Office does not read'] : []),
    ...orderFaults(root), ...contentFaults(root), ...resourceFaults(root), ...addressFaults(root, origin, fileBehind), ...ruleFaults(root, expected),
  ];
};
