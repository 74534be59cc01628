import { createContext, useContext, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { usePageStyles } from './page-styles';

/** False until the pane has been shown once: it must not take the focus from the sheet when it opens. */
const MayFocusContext = createContext<RefObject<boolean>>({ current: false });

export const MayFocusProvider = MayFocusContext.Provider;

/** The heading of a step. It takes the focus when the step is shown, and the pane begins at its top again: messages stand above the heading. */
export const PageHeading = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const mayFocus = useContext(MayFocusContext);
  const { heading: look } = usePageStyles();
  useEffect(() => {
    if (!mayFocus.current) return;
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [mayFocus]);
  return <h2 ref={heading} tabIndex={-1} className={look}>{children}</h2>;
};
