import { patience, visitor } from './visitor';
import { addInInTheWindow } from './trials/add-in-in-the-window';
import { addInsOfSeveralPages } from './trials/add-ins-of-several-pages';
import { demonstration } from './trials/demonstration';
import { editsByHand } from './trials/edits-by-hand';
import { failures } from './trials/failures';
import { languagesAndThemes } from './trials/languages-and-themes';
import { ribbonAndDialogs } from './trials/ribbon-and-dialogs';
import { sharing } from './trials/sharing';
import { sheetsByHand } from './trials/sheets-by-hand';
import { starting } from './trials/starting';
import { typing } from './trials/typing';
import { whatOpens } from './trials/what-opens';
import { withoutMouse } from './trials/without-mouse';

jest.setTimeout(2 * patience);

/** In a real browser, against `npm start` on a port of its own; never skipped. */
const at = visitor();

demonstration(at);
typing(at);
starting(at);
ribbonAndDialogs(at);
addInInTheWindow(at);
addInsOfSeveralPages(at);
languagesAndThemes(at);
withoutMouse(at);
whatOpens(at);
sharing(at);
sheetsByHand(at);
editsByHand(at);
failures(at);
