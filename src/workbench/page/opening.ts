import { chosenTheme } from './chosen-theme';
import { showFirstPicture } from './first-picture';
import { chosenLanguage, writeWords } from './preferences';
import { languages } from './words';

/** What people see before the packages are there: the page in its language and colours and the sheet's first picture. The grid's own words are fetched beside the packages. */
const language = chosenLanguage(new URLSearchParams(location.search));
document.documentElement.dataset['theme'] = chosenTheme();
writeWords(language);
showFirstPicture(languages[language].opening);

const { src } = document.currentScript as HTMLScriptElement;
document.head.append(Object.assign(document.createElement('script'), { src: new URL(`grid-words-${language}.js`, src).href }));
