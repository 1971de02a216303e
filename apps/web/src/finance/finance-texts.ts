import { addCatalogue } from '../shared/texts/catalogues.js';
import { useTexts, type Texts } from '../shared/texts/use-texts.js';
import { texts } from './texts/ru.js';

addCatalogue({ ru: texts, en: () => import('./texts/en.js'), sah: () => import('./texts/sah.js') });

export const useFinanceTexts = (): Texts<keyof typeof texts> => useTexts<typeof texts>();
