import type { texts as russian } from './detail-ru.js';

export const texts: Partial<Record<keyof typeof russian, string>> = {
  'public.call.apply': 'Сайаапканы ыыт',
  'public.call.tracks': 'Хайысхалар',
  'public.results.title': 'Түмүктэр',
  'public.results.of': 'Түмүктэр: {call}',
  'public.results.district': 'Улус',
  'public.results.track': 'Хайысха',
  'public.results.project': 'Бырайыак',
  'public.results.shown': '{count} сайаапка',
  'public.project.organisation': 'Тэрилтэ',
  'public.project.reports': 'Отчуоттар',
};
