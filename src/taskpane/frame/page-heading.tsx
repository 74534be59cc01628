import { useEffect, useRef, type ReactNode } from 'react';
import { usePageStyles } from './page-styles';
import { useArrive } from './use-focus-keeper';

/** The heading of a step. It takes the focus when the step is shown, and the pane begins at its top again: messages stand above the heading. */
export const PageHeading = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrive = useArrive();
  const { heading: look } = usePageStyles();
  useEffect(() => {
    if (heading.current !== null) arrive(heading.current);
  }, [arrive]);
  return <h2 ref={heading} tabIndex={-1} className={look}>{children}</h2>;
};
