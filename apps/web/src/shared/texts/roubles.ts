import { formatRoubles as formatIn, type Kopecks } from '#kernel';
import { currentLocale } from './catalogues.js';

/** «1 450 000,00 ₽» as the reader's language writes it. */
export const formatRoubles = (amount: Kopecks): string => formatIn(amount, currentLocale());
