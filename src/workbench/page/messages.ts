import { pageElement } from './page-element';

/** What a person can do about a message. */
type Choice = { readonly label: string; readonly act: () => void };

export type Tell = (subject: string, text: string, ...choices: readonly Choice[]) => void;

/** Messages above the workbook, at most one of each subject; each can be closed. */
export const messagesIn = (close: string): { readonly tell: Tell } => {
  const place = pageElement('messages');
  const shown = new Map<string, HTMLElement>();
  const forget = (subject: string): void => {
    shown.get(subject)?.remove();
    shown.delete(subject);
  };
  const buttonFor = (subject: string, { label, act }: Choice): HTMLElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      forget(subject);
      act();
    });
    return button;
  };
  return {
    tell: (subject, text, ...choices) => {
      if (shown.get(subject)?.firstChild?.textContent === text) return;
      forget(subject);
      const message = document.createElement('div');
      message.className = 'message';
      message.dataset['subject'] = subject;
      const sentence = document.createElement('span');
      sentence.textContent = text;
      const all = choices.length > 0 ? choices : [{ label: close, act: () => undefined }];
      message.append(sentence, ...all.map((choice) => buttonFor(subject, choice)));
      shown.set(subject, message);
      place.append(message);
    },
  };
};
