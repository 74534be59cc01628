/** Re-encodes a part in UTF-16 (known by its first bytes), which a few old writers produce, piece by piece; UTF-8 passes through. */
export const asUtf8 = (take: (piece: Uint8Array) => void): ((piece: Uint8Array) => void) => {
  const encoder = new TextEncoder();
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  return (piece) => {
    if (isFirst && piece.length >= 2) {
      isFirst = false;
      const mark = ((piece[0] as number) << 8) | (piece[1] as number);
      if (mark === 0xfffe || mark === 0x3c00) decoder = new TextDecoder('utf-16le');
      else if (mark === 0xfeff || mark === 0x003c) decoder = new TextDecoder('utf-16be');
    }
    take(decoder === undefined ? piece : encoder.encode(decoder.decode(piece, { stream: true })));
  };
};
