import { focusGrid } from './floating';

/** Shows a title, a text and buttons, and waits; Escape is the last button. */
export const askPerson = (title: string, text: string, answers: readonly string[]): Promise<number> => new Promise((resolve) => {
  const dialog = document.createElement('dialog');
  dialog.className = 'alert';
  dialog.setAttribute('role', 'alertdialog');
  const [heading, body, buttons] = [document.createElement('h2'), document.createElement('p'), document.createElement('div')];
  heading.textContent = title;
  heading.id = 'alert-title';
  body.textContent = text;
  body.id = 'alert-text';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.setAttribute('aria-describedby', body.id);
  const end = (index: number): void => {
    dialog.close();
    dialog.remove();
    focusGrid();
    resolve(index);
  };
  buttons.append(...answers.map((answer, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = answer;
    button.addEventListener('click', () => end(index));
    return button;
  }));
  dialog.addEventListener('cancel', (event) => { event.preventDefault(); end(answers.length - 1); });
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.append(heading, body, buttons);
  document.body.append(dialog);
  dialog.showModal();
});
