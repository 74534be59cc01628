import { createRoot } from 'react-dom/client';
import { Pane, type PaneProps } from '../taskpane/pane';

/** Shows the pane in an element of the page; answers how to take it away again. */
export const mountPane = (element: HTMLElement, props: PaneProps): (() => void) => {
  const root = createRoot(element);
  root.render(<Pane {...props} />);
  return () => root.unmount();
};
