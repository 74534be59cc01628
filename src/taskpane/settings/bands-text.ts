import type { GradeBand } from '../../domain/calibration/grade-of';
import { decimalText } from '../../domain/number/decimal-text';
import type { Locale } from '../../domain/locale';
import type { PaneWords } from '../../language/pane-words';
import { reportWords } from '../../language/report-words';

/** `A ≥ 4.5、B ≥ 3.5` */
export const bandsText = (bands: readonly GradeBand[], words: PaneWords['fill'], locale: Locale): string =>
  bands.map(({ grade, from }) => words.band(grade, decimalText(from))).join(reportWords[locale].itemSeparator);
