import { addCatalogue } from '../texts/catalogues.js';
import { texts } from '../texts/expert-profile-ru.js';
import { useTexts, type Texts } from '../texts/use-texts.js';

addCatalogue({
  ru: texts,
  en: () => import('../texts/expert-profile-en.js'),
  sah: () => Promise.resolve({ texts: {} }),
});

export const useExpertProfileTexts = (): Texts<keyof typeof texts> => useTexts<typeof texts>();
