import type { PaneWords } from '../pane-words';
import { checkWords } from './pane/check';
import { fillWords } from './pane/fill';
import { frameWords } from './pane/frame';
import { resultsWords } from './pane/results';
import { reviewWords } from './pane/review';
import { settingsWords } from './pane/settings';
import { troubleWords } from './pane/trouble';

export const paneWords: PaneWords = { ...frameWords, ...checkWords, ...reviewWords, ...fillWords, ...resultsWords, ...troubleWords, ...settingsWords };
