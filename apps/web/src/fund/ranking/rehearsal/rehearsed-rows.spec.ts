import { fundingLine } from '../funding-line.js';
import { rehearsedRows } from './rehearsed-rows.js';

describe('rehearsed applications', () => {
  const rows = rehearsedRows('27-1', 50, 1_000_000n);

  it('stand in their places on the rubric’s scale', () => {
    expect(rows[0]).toMatchObject({ rank: 1, applicationNumber: '27-1-000001', score: '47.000000' });
    const scores = rows.map(({ score }) => Number(score));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('have the funding line among them', () => {
    const line = fundingLine(rows, { budget: 1_000_000n, most: null });
    expect(line.count).toBe(5);
    expect(line.endsBefore).toBe(rows[5]);
  });
});
