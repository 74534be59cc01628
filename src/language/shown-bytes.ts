const units = ['B', 'KB', 'MB', 'GB'] as const;

/** A size in bytes as people write it: 1073741824 is `1 GB`. */
export const shownBytes = (bytes: number): string => {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
  return `${Math.round((bytes / 1024 ** step) * 10) / 10} ${units[step] ?? 'B'}`;
};
