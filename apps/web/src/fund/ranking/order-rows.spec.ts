import { byPlaces, nearestToLine } from './order-rows.js';

const row = (position: number, rank: number | null, pTop: number | null = null) => ({
  applicationId: `a${position}`,
  position,
  calibrated: rank === null ? null : { rank, pTop },
});
const positions = (rows: readonly { position: number }[]) => rows.map(({ position }) => position);

describe('rows of the board', () => {
  it('stand by the places that are asked for, equal ones as in the ranking, unknown ones last', () => {
    const rows = [row(1, 3), row(2, null), row(3, 1), row(4, 1)];
    expect(positions(byPlaces(rows, ({ calibrated }) => calibrated?.rank ?? null))).toEqual([3, 4, 1, 2]);
  });

  it('are nearest to the line where the chance is nearest to even', () => {
    const rows = [row(1, 1, 0.99), row(2, 2, 0.7), row(3, 3, 0.45), row(4, 4, 0.3), row(5, null)];
    expect(positions(nearestToLine(rows))).toEqual([3, 2, 4]);
    const many = Array.from({ length: 50 }, (_, i) => row(i + 1, i + 1, 0.5));
    expect(positions(nearestToLine(many))).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  });
});
