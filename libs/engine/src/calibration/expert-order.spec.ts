import fc from 'fast-check';
import { narrowOrder, type Readers } from './expert-order.js';

function readersOf(applications: readonly (readonly number[])[]): Readers {
  const start = new Int32Array(applications.length + 1);
  applications.forEach((readers, i) => (start[i + 1] = start[i]! + readers.length));
  return { start, expert: Int32Array.from(applications.flat()) };
}

/** How many numbers stand between the first and the diagonal in all rows of the experts' equations. */
function widthOf(order: ArrayLike<number>, applications: readonly (readonly number[])[]): number {
  const position = new Map(Array.from(order, (expert, at) => [expert, at]));
  const first = Array.from(order, (_, at) => at);
  for (const readers of applications) {
    const places = readers.map((expert) => position.get(expert)!);
    for (const place of places) first[place] = Math.min(first[place]!, ...places);
  }
  return first.reduce((sum, begin, at) => sum + at - begin, 0);
}

describe('the narrow order', () => {
  it('has every expert once', () => {
    const designs = fc.array(fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 4 }), { maxLength: 20 });
    fc.assert(
      fc.property(designs, (applications) => {
        const order = [...narrowOrder(12, readersOf(applications))];
        expect(order.sort((a, b) => a - b)).toEqual([...Array(12).keys()]);
      }),
    );
  });

  it('keeps experts of one direction together, and those of two beside both', () => {
    // Expert 3·k + d reads in direction d; expert 9 in directions 0 and 1.
    const applications = [
      ...[0, 1, 2].flatMap((d) => [
        [d, 3 + d],
        [3 + d, 6 + d],
        [6 + d, d],
      ]),
      [0, 9],
      [9, 1],
    ];
    const order = narrowOrder(10, readersOf(applications));
    const directions = Array.from(order, (expert) => (expert === 9 ? 'both' : String(expert % 3)));
    expect(directions.join(' ')).toMatch(
      /^2 2 2 0 0 (0 both|both 0) 1 1 1$|^0 0 (0 both|both 0) 1 1 1 2 2 2$/,
    );
    const byId = widthOf([...Array(10).keys()], applications);
    expect(widthOf(order, applications)).toBeLessThan(byId / 2);
  });
});
