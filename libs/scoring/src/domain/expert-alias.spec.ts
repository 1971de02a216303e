import { ExpertAliases } from './expert-alias.js';

/** Draws what the test says, digit by digit. */
function drawing(...digits: number[]): (bound: number) => number {
  return () => digits.shift() ?? 31;
}

describe('aliases of experts', () => {
  it('differ between the reviews of one expert', () => {
    const aliases = new ExpertAliases('application', [], drawing(0, 1, 2, 3, 4, 5, 6, 7));
    expect([aliases.next('e1'), aliases.next('e1')]).toEqual(['Э-0123', 'Э-4567']);
  });

  it('stay the same in the whole call where its rules say so, also between assignments', () => {
    const aliases = new ExpertAliases(
      'call',
      [{ expertId: 'e1', expertAlias: 'Э-7K3Q' }],
      drawing(0, 1, 2, 3),
    );
    expect([aliases.next('e1'), aliases.next('e2'), aliases.next('e2')]).toEqual([
      'Э-7K3Q',
      'Э-0123',
      'Э-0123',
    ]);
  });

  it('are drawn again when one is taken', () => {
    const known = [{ expertId: 'e1', expertAlias: 'Э-0000' }];
    const aliases = new ExpertAliases('application', known, drawing(0, 0, 0, 0, 1, 1, 1, 1));
    expect(aliases.next('e2')).toBe('Э-1111');
  });
});
