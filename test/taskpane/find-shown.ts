import { screen, waitFor } from '@testing-library/react';

/** Everything takes a while in here when the machine is busy. */
export const PATIENTLY = { timeout: 60_000 };

export const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name }, PATIENTLY);
/** A button that answers: while the pane works, its buttons are there and do nothing. */
export const pressable = (name: string | RegExp): Promise<HTMLElement> => waitFor(() => {
  const found = screen.getByRole('button', { name });
  if (found.getAttribute('aria-disabled') === 'true') throw new Error(`${name} cannot be pressed yet`);
  return found;
}, PATIENTLY);
export const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { name }, PATIENTLY);
export const alert = (): Promise<HTMLElement> => screen.findByRole('alert', {}, PATIENTLY);
