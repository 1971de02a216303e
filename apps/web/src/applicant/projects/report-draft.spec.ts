import type { Agreement } from './agreements-query.js';
import { bodyOf, missingIn, newSpending, sourcesOf } from './report-draft.js';

const line = { article: 'travel', sourceId: 's', amountKopecks: '100', document: 'Акт № 7' } as const;

describe('a report that is being written', () => {
  it('needs a result, and of each cost the amount and the document', () => {
    const spending = [line, { ...line, amountKopecks: '0' }, { ...line, document: ' ' }];
    expect(missingIn({ text: '', results: [' '], spending })).toEqual([
      'results-0',
      'spending-1-amountKopecks',
      'spending-2-document',
    ]);
    expect(missingIn({ text: '', results: ['120 участников'], spending: [line] })).toEqual([]);
  });

  it('leaves empty results out', () => {
    expect(bodyOf({ text: '', results: ['a ', ''], spending: [] }, 3)).toMatchObject({
      version: 3,
      results: ['a'],
    });
  });

  it('names each source of the agreement once, and begins with the first', () => {
    const tranches = [
      { sourceId: 'a', sourceName: 'Бюджет' },
      { sourceId: 'b', sourceName: 'Спонсор' },
      { sourceId: 'a', sourceName: 'Бюджет' },
    ];
    const sources = sourcesOf({ tranches } as unknown as Agreement);
    expect(sources.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(newSpending(sources).sourceId).toBe('a');
  });
});
