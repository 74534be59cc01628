/** One part in a zip archive, as its directory describes it. Offsets and sizes in bytes; what the archive claims is checked on reading. */
export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly encrypted: boolean;
  /** Where the local header begins, and where the next thing after the entry's data (and its descriptor) begins. */
  readonly start: number;
  readonly end: number;
  /** Where the compressed data begins. */
  readonly data: number;
  /** The entry's record in the directory. */
  readonly record: { readonly start: number; readonly end: number };
};

export type ZipArchive = {
  readonly bytes: Uint8Array;
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  readonly directory: { readonly start: number; readonly end: number };
  /** Comment behind the directory. */
  readonly comment: Uint8Array;
};
