import { contestCodes, contestTitle } from './contest-plan.js';

describe('names of contests', () => {
  it('count within a year', () => {
    expect(contestCodes(['2025', '2026', '2026'])).toEqual(['25-1', '26-1', '26-2']);
    expect(contestCodes(['2026', '2026', '2026'])).toEqual(['26-1', '26-2', '26-3']);
  });

  it('say which of a year it is, from the second on', () => {
    expect(contestTitle('2026', '26-1')).toBe('Конкурс проектов гражданских инициатив 2026 года');
    expect(contestTitle('2026', '26-2')).toContain('отбор № 2');
  });
});
