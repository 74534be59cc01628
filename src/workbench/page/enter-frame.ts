const enterings = new WeakMap<HTMLIFrameElement, () => void>();

/** What is to happen in a frame when somebody comes to it by the keyboard. */
export const onEnter = (frame: HTMLIFrameElement, entering: () => void): void => { enterings.set(frame, entering); };

/** The body, or nothing that can be seen from here. */
const hasNothingFocused = ({ contentDocument }: HTMLIFrameElement): boolean => (contentDocument?.activeElement ?? null) === (contentDocument?.body ?? null);

/** Goes into a frame by the keyboard: who was there before finds the place again, who was not comes to the first thing. */
export const enterFrame = (frame: HTMLIFrameElement): void => {
  const isNew = hasNothingFocused(frame);
  frame.focus();
  if (isNew) enterings.get(frame)?.();
};
