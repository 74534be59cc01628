import { Inflate } from 'fflate';
import { limits } from '../limits';
import { problemOf, refuse } from '../refuse';
import { crc32 } from './crc32';
import type { ZipArchive, ZipEntry } from './zip-entry';

/** How much more may be inflated from this file; shared by all its parts, lowered with every piece. */
export type InflateBudget = { left: number };

/** Compressed bytes per step. Deflate gives at most 1,032 times as many, so one step never holds more than 34 MB. */
const step = 32 * 1024;

const damaged = (part: string, damage: 'checksum' | 'size' | 'compression'): never => refuse({ code: 'file-damaged', part, damage });

const spend = (entry: ZipEntry, inflated: number, piece: number, budget: InflateBudget): void => {
  if (inflated > entry.size) damaged(entry.name, 'size');
  budget.left -= piece;
  if (budget.left < 0) refuse({ code: 'file-too-large', measure: 'inflated', most: limits.inflated, part: entry.name });
  const ratio = inflated / Math.max(1, entry.compressedSize);
  if (inflated > limits.ratioFrom && ratio > limits.ratio) refuse({ code: 'file-is-a-bomb', part: entry.name, ratio: Math.round(ratio) });
};

const eachStep = (data: Uint8Array, push: (piece: Uint8Array, last: boolean) => void): void => {
  for (let at = 0; at < data.length; at += step) push(data.subarray(at, at + step), at + step >= data.length);
};

/** Pushes the compressed data through fflate; its own errors mean damaged data, refusals from `take` pass through. */
const inflate = (entry: ZipEntry, data: Uint8Array, take: (piece: Uint8Array) => void, consumed: (bytes: number) => void): void => {
  const stream = new Inflate(take);
  try {
    eachStep(data, (piece, last) => {
      stream.push(piece, last);
      consumed(piece.length);
    });
  } catch (error) {
    if (problemOf(error) !== undefined || !(error instanceof Error && 'code' in error)) throw error;
    damaged(entry.name, 'compression');
  }
};

/**
 * Gives the content of a part piece by piece, counts what really comes out, and checks length and checksum at the end.
 * Memory is bounded by one step, whatever the part inflates to. `consumed` hears of compressed bytes done, for progress.
 */
export const inflateEntry = (
  archive: ZipArchive,
  entry: ZipEntry,
  budget: InflateBudget,
  take: (piece: Uint8Array) => void,
  consumed: (bytes: number) => void = () => undefined,
): void => {
  if (entry.encrypted) refuse({ code: 'file-encrypted' });
  const data = archive.bytes.subarray(entry.data, entry.data + entry.compressedSize);
  let inflated = 0;
  let crc = 0;
  const check = (piece: Uint8Array): void => {
    inflated += piece.length;
    spend(entry, inflated, piece.length, budget);
    crc = crc32(piece, crc);
    take(piece);
  };
  if (entry.method === 8) inflate(entry, data, check, consumed);
  else if (entry.method === 0) eachStep(data, (piece) => { check(piece); consumed(piece.length); });
  else damaged(entry.name, 'compression');
  if (inflated !== entry.size) damaged(entry.name, 'size');
  if (crc !== entry.crc) damaged(entry.name, 'checksum');
};

/** The whole content of a small part. */
export const inflateWhole = (archive: ZipArchive, entry: ZipEntry, budget: InflateBudget): Uint8Array => {
  const pieces: Uint8Array[] = [];
  inflateEntry(archive, entry, budget, (piece) => pieces.push(piece));
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
