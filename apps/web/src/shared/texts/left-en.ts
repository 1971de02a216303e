import type { texts as russian } from './left-ru.js';

export const texts: Record<keyof typeof russian, string> = {
  'left.application': 'Application',
  'left.review': 'Review',
  'left.report': 'Report',
  'left.note': 'This device has a text that the server does not have. Open it, and it will be sent.',
};
