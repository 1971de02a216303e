import type { opinionTexts as russian } from './ru-opinions.js';

export const opinionTexts: Record<keyof typeof russian, string> = {
  'fund.opinions.title': 'What the experts think of the budget',
  'fund.opinions.less': 'The experts propose {median} of {asked}',
  'fund.opinions.all': 'The experts propose the whole sum: {asked}',
  'fund.opinions.no-advice': 'No recommendation',
  'fund.opinions.proposes': 'proposes {sum}',
  'fund.opinions.line': 'Line of the budget',
  'fund.opinions.median': 'Median',
  'fund.cuts.title':
    'The experts propose less for {count, plural, one {# application} other {# applications}}',
  'fund.cuts.take': 'Reduce',
  'fund.cuts.take-named': 'Reduce the sum of application {number}',
  'fund.cuts.hint': 'The experts propose {median}.',
  'fund.cuts.reason': 'The sum that the experts propose',
  'fund.review.proposes': 'Proposed sum',
  'fund.review.cuts': 'Cuts of the budget',
};
