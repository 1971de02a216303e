import type { texts as russian } from './ru.js';

/** Words seen in print; a speaker reviews them. What is missing here is said in Russian. */
export const texts: Partial<Record<keyof typeof russian, string>> = {
  'fund.call': 'Куонкурус',
  'fund.applications.track': 'Хайысха',
  'fund.applications.project': 'Бырайыак',
  'fund.applications.organisation': 'Тэрилтэ',
  'fund.decision.award': 'Кыайыылаах',
  'fund.ranking.application': 'Сайаапка',
  'fund.ranking.budget': 'Бүддьүөт',
  'fund.content.budget': 'Бүддьүөт',
  'fund.experts.due': 'Болдьох',
  'fund.assign.application': 'Сайаапка',
};
