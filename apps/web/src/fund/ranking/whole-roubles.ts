import { type Kopecks } from '#kernel';
import { formatRoubles } from '../../shared/texts/roubles.js';

/** `1 450 000`: where the page says that sums are in roubles. Kopecks are shown where there are some. */
export const wholeRoubles = (amount: Kopecks): string =>
  formatRoubles(amount)
    .replace(/\u00a0₽$/, '')
    .replace(/[.,]00$/, '');
