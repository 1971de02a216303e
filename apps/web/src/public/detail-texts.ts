import { addCatalogue } from '../shared/texts/catalogues.js';
import { useTexts, type Texts } from '../shared/texts/use-texts.js';
import { texts } from './texts/detail-ru.js';

addCatalogue({
  ru: texts,
  en: () => import('./texts/detail-en.js'),
  sah: () => import('./texts/detail-sah.js'),
});

/** What the pages behind the first one say: it stays light without them. */
export const useDetailTexts = (): Texts<keyof typeof texts> => useTexts<typeof texts>();
