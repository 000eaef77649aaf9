/** The first Chromium that runs; installs one where there is none. `say` tells what is being tried. */
export function findBrowser(
  say?: (line: string) => void,
): Promise<{ path: string; version: string; from: string }>;
