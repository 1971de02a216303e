import { decisionsOf, membersOf } from './protocol.js';

describe('the admission protocol', () => {
  const applications = [
    { id: 'a', recommendation: 'admit', rulePoint: null },
    { id: 'b', recommendation: 'refuse', rulePoint: '3.4' },
    { id: 'c', recommendation: 'refuse', rulePoint: '2.1' },
  ] as const;

  it('follows the checkers unless the commission decides otherwise', () => {
    expect(decisionsOf(applications, new Map([['c', { decision: 'admit', rulePoint: '' }]]))).toEqual([
      { applicationId: 'a', decision: 'admit' },
      { applicationId: 'b', decision: 'refuse', rulePoint: '3.4' },
      { applicationId: 'c', decision: 'admit' },
    ]);
  });

  it('reads names by lines or commas', () => {
    expect(membersOf('Захарова М. И.,\nПетров С. С.; ')).toEqual(['Захарова М. И.', 'Петров С. С.']);
  });
});
