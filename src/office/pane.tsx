import { createRoot } from 'react-dom/client';
import { paneWords } from '../language/pane-words';
import { Pane, type PaneProps } from '../taskpane/pane';

/** Shows the pane in an element of the page; answers how to take it away again. A pane that fails says so instead of vanishing. */
export const mountPane = (element: HTMLElement, props: PaneProps): (() => void) => {
  const root = createRoot(element, {
    onUncaughtError: (error) => {
      element.textContent = paneWords[props.locale].frame.broken;
      reportError(error);
    },
  });
  root.render(<Pane {...props} />);
  return () => root.unmount();
};
