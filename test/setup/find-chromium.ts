import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine, or undefined. Debian has it in the package chromium. */
export function findChromium(): string | undefined {
  return PLACES.find((path) => existsSync(path));
}
