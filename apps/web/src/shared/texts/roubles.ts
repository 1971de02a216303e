import { formatRoubles as formatIn, type Kopecks } from '#kernel';
import { currentLocale } from './catalogues.js';

/** «1 450 000,00 ₽», or «1,450,000.00 ₽» for who reads English. */
export const formatRoubles = (amount: Kopecks): string =>
  formatIn(amount, currentLocale() === 'en' ? 'en' : 'ru');
