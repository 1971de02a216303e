import type { texts as russian } from './ru.js';

export const texts: Partial<Record<keyof typeof russian, string>> = {
  'finance.column.organisation': 'Тэрилтэ',
};
