import { screen } from '@testing-library/react';

/** Everything takes a while in here when the machine is busy. */
export const PATIENTLY = { timeout: 60_000 };

export const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name }, PATIENTLY);
export const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { name }, PATIENTLY);
export const alert = (): Promise<HTMLElement> => screen.findByRole('alert', {}, PATIENTLY);
