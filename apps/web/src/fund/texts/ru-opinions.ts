/** What the experts think of budgets. */
export const opinionTexts = {
  'fund.opinions.title': 'Мнения экспертов о бюджете',
  'fund.opinions.less': 'Эксперты предлагают {median} из {asked}',
  'fund.opinions.all': 'Эксперты предлагают всю сумму: {asked}',
  'fund.opinions.no-advice': 'Рекомендации нет',
  'fund.opinions.proposes': 'предлагает {sum}',
  'fund.opinions.line': 'Строка бюджета',
  'fund.opinions.median': 'Медиана',
  'fund.cuts.title':
    '{count, plural, one {По # заявке} few {По # заявкам} other {По # заявкам}} эксперты предлагают меньше',
  'fund.cuts.take': 'Уменьшить',
  'fund.cuts.take-named': 'Уменьшить сумму по заявке {number}',
  'fund.cuts.hint': 'Эксперты предлагают {median}.',
  'fund.cuts.reason': 'Сумма по предложениям экспертов',
  'fund.review.proposes': 'Предлагаемая сумма',
  'fund.review.cuts': 'Сокращения бюджета',
} as const;
