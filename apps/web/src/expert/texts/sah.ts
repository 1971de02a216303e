import type { texts as russian } from './ru.js';

export const texts: Partial<Record<keyof typeof russian, string>> = {
  'expert.pane.application': 'Сайаапка',
  'expert.part.project': 'Бырайыак',
  'expert.part.budget': 'Бүддьүөт',
  'expert.conflict.project': 'Бырайыак',
  'expert.conflict.track': 'Хайысха',
  'expert.rubric.score': 'Сыанабыл',
};
