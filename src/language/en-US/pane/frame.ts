import type { FrameWords } from '../../pane/frame-words';
import { counted } from '../counted';
import { countedPeople } from '../counted-people';

export const frameWords: FrameWords = {
  frame: {
    places: { appraise: 'Appraise', settings: 'Settings' },
    placesLabel: 'Parts of the pane',
    noPeriod: 'Period not known',
    noScheme: 'Scheme not known',
    schemes: (number) => counted(number, 'scheme'),
    unchecked: 'Not checked yet',
    changed: 'Changed since the check',
    people: countedPeople,
    nothing: 'No results recognized',
    broken: 'This part failed; the workbook was not affected. Close the pane and open it again.',
    loading: 'Opening',
    labelled: (name, text) => `${name}: ${text}`,
    aside: (text, inside) => `${text} (${inside})`,
    sentences: (sentences) => sentences.join(' '),
  },
  steps: { label: 'Steps of the appraisal', names: { check: 'Check', fill: 'Fill', results: 'Results' } },
  work: {
    kinds: { reading: 'Reading the workbook', checking: 'Checking and scoring', planning: 'Preparing', writing: 'Writing', 'taking-back': 'Taking back' },
    people: (done, of) => `${done} of ${countedPeople(of)} done`,
    sheets: (done, of) => `${done} of ${counted(of, 'sheet')} done`,
    cancel: 'Cancel',
    cancelled: 'Canceled. The workbook was not changed.',
  },
};
