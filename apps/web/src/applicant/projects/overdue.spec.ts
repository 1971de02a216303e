import { overdueDays } from './overdue.js';

const now = Date.parse('2026-09-13T04:00:00Z');

describe('a late report', () => {
  it('is late from the day after its day on', () => {
    expect(overdueDays({ status: 'awaited', dueOn: '2026-09-13' }, now)).toBe(0);
    expect(overdueDays({ status: 'returned', dueOn: '2026-09-10' }, now)).toBe(3);
  });

  it('is late no more once it was sent', () => {
    expect(overdueDays({ status: 'submitted', dueOn: '2026-09-10' }, now)).toBe(0);
  });
});
