/** Texts remembered for one person on one machine, by key. Who implements it knows where: in Excel, under Office's partition key. */
export type UserPreferences = {
  readonly read: (key: string) => string | undefined;
  /** False where the browser keeps nothing: private windows, a full or blocked storage. */
  readonly write: (key: string, text: string) => boolean;
};
