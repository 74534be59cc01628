const slices = 8;

/** `table[256 * slice + byte]`: what `byte` does to the remainder `slice` bytes further on. */
const table: Int32Array = (() => {
  const all = new Int32Array(256 * slices);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    all[byte] = crc;
  }
  for (let at = 256; at < all.length; at++) {
    const crc = all[at - 256] as number;
    all[at] = (all[crc & 255] as number) ^ (crc >>> 8);
  }
  return all;
})();

const entry = (slice: number, byte: number): number => table[256 * slice + byte] as number;

/** CRC-32 as zip archives use it, continued from `before` (0 at the start). Eight bytes a step, because every part is checked with it. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fast = bytes.length - (bytes.length % slices);
  let crc = ~before;
  let at = 0;
  for (; at < fast; at += slices) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      entry(7, low & 255) ^ entry(6, (low >>> 8) & 255) ^ entry(5, (low >>> 16) & 255) ^ entry(4, low >>> 24) ^
      entry(3, high & 255) ^ entry(2, (high >>> 8) & 255) ^ entry(1, (high >>> 16) & 255) ^ entry(0, high >>> 24);
  }
  for (; at < bytes.length; at++) crc = entry(0, (crc ^ (bytes[at] as number)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
};
