import { addCatalogue } from '../texts/catalogues.js';
import { texts } from '../texts/rehearsal-ru.js';
import { useTexts, type Texts } from '../texts/use-texts.js';

addCatalogue({
  ru: texts,
  en: () => import('../texts/rehearsal-en.js'),
  sah: () => Promise.resolve({ texts: {} }),
});

export const useRehearsalTexts = (): Texts<keyof typeof texts> => useTexts<typeof texts>();
