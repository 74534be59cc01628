type Environment = Readonly<Record<string, string | undefined>>;

/** The program that opens a web address; none where nobody sits in front of a screen. */
export const openerFor = (platform: string, environment: Environment): string | undefined => {
  const wanted = environment['BROWSER'];
  if (wanted === 'none') return undefined;
  if (platform === 'darwin') return 'open';
  if (platform === 'win32') return 'explorer';
  // Without a screen a browser of the terminal would take the keyboard away.
  const hasScreen = [environment['DISPLAY'], environment['WAYLAND_DISPLAY'], wanted].some((one) => one !== undefined && one !== '');
  return hasScreen ? 'xdg-open' : undefined;
};
