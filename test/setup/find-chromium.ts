import { existsSync } from 'node:fs';

/** The shell is the same engine without a desktop's browser around it: it starts and draws in less time. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The Chromium of this machine, or undefined. Debian has it in chromium-headless-shell and in chromium. */
export function findChromium(): string | undefined {
  return PLACES.find((path) => existsSync(path));
}
