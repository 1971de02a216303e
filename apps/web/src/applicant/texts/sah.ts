import type { texts as russian } from './ru.js';

/** Words seen in print; a speaker reviews them. What is missing here is said in Russian. */
export const texts: Partial<Record<keyof typeof russian, string>> = {
  'applicant.submit.go': 'Сайаапканы ыыт',
  'applicant.section.budget': 'Бүддьүөт',
  'applicant.receipt.project': 'Бырайыак',
  'applicant.receipt.call': 'Куонкурус',
  'applicant.field.trackId': 'Хайысха',
  'applicant.see-results': 'Куонкурус түмүктэрэ',
  'applicant.errors': '{count} алҕас',
  'applicant.report.results': 'Түмүктэр',
};
