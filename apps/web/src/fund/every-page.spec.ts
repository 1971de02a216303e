import { everyPage } from './every-page.js';

describe('everyPage', () => {
  it('reads page after page until there is no further cursor', async () => {
    const asked: (string | undefined)[] = [];
    const rows = await everyPage((cursor) => {
      asked.push(cursor);
      return Promise.resolve(
        cursor ? { items: [3], nextCursor: null } : { items: [1, 2], nextCursor: 'second' },
      );
    });
    expect(rows).toEqual([1, 2, 3]);
    expect(asked).toEqual([undefined, 'second']);
  });
});
