import type { texts as russian } from './ru.js';

export const texts: Partial<Record<keyof typeof russian, string>> = {
  'account.sign-in.title': 'Киирии',
  'account.sign-in.go': 'Киир',
  'account.sign-out.title': 'Тахсыы',
};
