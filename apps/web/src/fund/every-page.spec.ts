import { rowsRead } from '../shared/states/rows-read.js';
import { everyPage } from './every-page.js';

describe('everyPage', () => {
  it('reads page after page until there is no further cursor, and says how many rows came so far', async () => {
    const asked: [cursor: string | undefined, before: number][] = [];
    const rows = await everyPage((cursor) => {
      asked.push([cursor, rowsRead()]);
      return Promise.resolve(
        cursor ? { items: [3], nextCursor: null } : { items: [1, 2], nextCursor: 'second' },
      );
    });
    expect(rows).toEqual([1, 2, 3]);
    expect(asked).toEqual([
      [undefined, 0],
      ['second', 2],
    ]);
    expect(rowsRead()).toBe(0);
  });

  it('counts no rows of a list that could not be read to its end', async () => {
    const broken = everyPage((cursor) =>
      cursor ? Promise.reject(new Error('offline')) : Promise.resolve({ items: [1], nextCursor: 'second' }),
    );
    await expect(broken).rejects.toThrow('offline');
    expect(rowsRead()).toBe(0);
  });
});
