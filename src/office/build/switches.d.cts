export type Switches = {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly office: { readonly script: string; readonly allowed: string; readonly isCopied: boolean };
  readonly namespace: 'KPI' | 'KPIDEV';
  readonly folder: string;
  readonly maps: 'apart' | 'served';
};

export declare const developmentOrigin: string;
export declare const readSwitches: (env?: Readonly<Record<string, unknown>>) => Switches;
export declare const atOrigin: (text: string, origin: string) => string;
export declare const manifestFor: (text: string, switches: Pick<Switches, 'origin' | 'namespace'>) => string;
