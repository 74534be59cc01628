/** A hidden runtime keeps calculating first; a host that never says whether it is shown gets its pane after this time. */
const patience = 5_000;

const isShown = (): boolean => document.visibilityState === 'visible' && window.innerWidth > 0;

/** Resolves as soon as somebody can see the page. */
export const onceShown = (): Promise<void> => new Promise((resolve) => {
  const done = (): void => {
    clearTimeout(late);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('resize', look);
    resolve();
  };
  const look = (): void => {
    if (isShown()) done();
  };
  const late = setTimeout(done, patience);
  document.addEventListener('visibilitychange', look);
  window.addEventListener('resize', look);
  look();
});
