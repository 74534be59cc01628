declare const KPI_NAMESPACE: 'KPI' | 'KPIDEV' | undefined;

/** The namespace that the build's manifest declares; the add-in under development has its own, so that both can be installed. */
const built = (): string => (typeof KPI_NAMESPACE === 'string' ? KPI_NAMESPACE : 'KPI');

const textOrCall = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$\\!])KPI\.(?=[A-Z][A-Z0-9_]*\()/gu;

/** A formula whose calls go to the functions of this build; texts and sheets' names stay. */
export const inNamespace = (formula: string, namespace = built()): string =>
  namespace === 'KPI' ? formula : formula.replace(textOrCall, (found) => (found === 'KPI.' ? `${namespace}.` : found));
