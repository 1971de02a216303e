import { addCatalogue } from '../texts/catalogues.js';
import { texts } from '../texts/conflict-ru.js';
import { useTexts, type Texts } from '../texts/use-texts.js';

addCatalogue({
  ru: texts,
  en: () => import('../texts/conflict-en.js'),
  sah: () => Promise.resolve({ texts: {} }),
});

export const useConflictTexts = (): Texts<keyof typeof texts> => useTexts<typeof texts>();
