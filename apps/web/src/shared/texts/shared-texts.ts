import { addCatalogue } from './catalogues.js';
import { texts } from './ru.js';

addCatalogue({ ru: texts, en: () => import('./en.js'), sah: () => import('./sah.js') });
