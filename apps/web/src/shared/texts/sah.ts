import type { texts as russian } from './ru.js';

/** Words seen in print; a speaker reviews them. What is missing here is said in Russian. */
export const texts: Partial<Record<keyof typeof russian, string>> = {
  'nav.calls': 'Куонкурустар',
  'nav.results': 'Түмүктэр',
  'nav.my-applications': 'Мин сайаапкаларым',
  'nav.my-projects': 'Мин бырайыактарым',
  'nav.applications': 'Сайаапкалар',
  'nav.reports': 'Отчуоттар',
  'nav.sign-in': 'Киир',
  'nav.sign-out': 'Тахсыы',

  'status.application.awarded': 'Кыайыылаах',
  'state.saved': 'Харалынна {time}',
  'status.call.draft': 'Барыл',
  'status.application.draft': 'Барыл',
};
