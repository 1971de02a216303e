import type { texts as russian } from './ru.js';

export const texts: Partial<Record<keyof typeof russian, string>> = {
  'finance.column.organisation': 'Тэрилтэ',
  'finance.column.due': 'Болдьох',
  'finance.column.kind': 'Отчуот',
  'finance.agreement.reports': 'Отчуоттар',
  'finance.reports.title': 'Отчуоттар',
  'finance.ledger.call': 'Куонкурус',
  'finance.report.results': 'Түмүктэр',
};
