import type { ReactNode } from 'react';
import { usePageStyles } from './page-styles';

type Props = { readonly summary: ReactNode; readonly children: ReactNode; readonly isOpen?: boolean };

/** Something that can be looked at more closely. */
export const Details = ({ summary, children, isOpen }: Props) => {
  const { summary: look, section } = usePageStyles();
  return (
    <details open={isOpen}>
      <summary className={look}>{summary}</summary>
      <div className={section}>{children}</div>
    </details>
  );
};
