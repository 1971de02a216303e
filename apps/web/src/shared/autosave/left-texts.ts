import { addCatalogue } from '../texts/catalogues.js';
import { texts } from '../texts/left-ru.js';
import { useTexts, type Texts } from '../texts/use-texts.js';

addCatalogue({
  ru: texts,
  en: () => import('../texts/left-en.js'),
  sah: () => Promise.resolve({ texts: { 'left.application': 'Сайаапка', 'left.report': 'Отчуот' } }),
});

export const useLeftTexts = (): Texts<keyof typeof texts> => useTexts<typeof texts>();
