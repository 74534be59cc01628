import { createContext, useContext, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { usePageStyles } from './page-styles';

/** False until the pane has been shown once: it must not take the focus from the sheet when it opens. */
const MayFocusContext = createContext<RefObject<boolean>>({ current: false });

export const MayFocusProvider = MayFocusContext.Provider;

/** The heading of a step; the focus goes there when the step is shown, so that everybody knows where they are. */
export const PageHeading = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const mayFocus = useContext(MayFocusContext);
  const { heading: look } = usePageStyles();
  useEffect(() => {
    if (mayFocus.current) heading.current?.focus();
  }, [mayFocus]);
  return <h2 ref={heading} tabIndex={-1} className={look}>{children}</h2>;
};
