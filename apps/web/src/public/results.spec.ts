import type { PublishedApplication, ResultsDocument } from './published-results.js';
import { resultsCsv, scoresByCriterion, winnersOf } from './results-figures.js';
import { districtsOf, filterResults, readFilters } from './results-filters.js';

const application = (over: Partial<PublishedApplication>): PublishedApplication => ({
  ...{ id: 'a', number: '26-1-000001', title: 'Хомус', trackCode: 'culture', bandId: 'up-to-1m' },
  municipality: { oktmo: '98603000', name: 'Амгинский улус' },
  ...{ requestedKopecks: '145000050', score: '91.200000', range: '4.000000', rank: 1, position: 1 },
  ...{ tie: 'none', decision: 'award', reason: 'by-ranking', amountKopecks: '5', sources: [] },
  ...{ reservePosition: null, reviews: [] },
  ...over,
});

describe('filters of the results', () => {
  const own = application({});
  const other = application({
    ...{ id: 'b', number: '26-1-000002', title: 'Түһүлгэ, "круг"', trackCode: 'youth' },
    municipality: { oktmo: '98604000', name: 'Абыйский улус' },
  });

  it('are read from the address, numbers too, and nonsense is left out', () => {
    expect(readFilters({ district: 98603000, track: '', q: ['x'], other: 1 })).toEqual({
      district: '98603000',
    });
  });

  it('hold together', () => {
    expect(filterResults([own, other], { district: '98604000', track: 'youth' })).toEqual([other]);
    expect(filterResults([own, other], { district: '98604000', track: 'culture' })).toEqual([]);
  });

  it('find Sakha words without a Sakha keyboard, and numbers', () => {
    expect(filterResults([own, other], { q: ' туhулгэ ' })).toEqual([other]);
    expect(filterResults([own, other], { q: '000001' })).toEqual([own]);
  });

  it('offer each district once, by name', () => {
    expect(districtsOf([own, other, own]).map(({ name }) => name)).toEqual([
      'Абыйский улус',
      'Амгинский улус',
    ]);
  });
});

describe('figures of the results', () => {
  const criterion = (id: string, ru: string): ResultsDocument['rubric']['criteria'][number] => ({
    ...{ id, ru, en: null, weights: ['1'] },
    scale: { min: '0', max: '10', step: '1' },
  });
  const reviewed = application({
    reviews: [
      { expert: 'Э-1', scores: [{ criterionId: 'budget', score: 7 }] },
      { expert: 'Э-2', scores: [{ criterionId: 'budget', score: 9 }] },
    ],
  });
  const refused = application({ title: '=СУММ(A1)', decision: 'refuse', amountKopecks: null });
  const document = {
    rubric: { criteria: [criterion('relevance', 'Актуальность'), criterion('budget', 'Бюджет')] },
    applications: [reviewed, refused],
  } as ResultsDocument;

  it('give the scores by criterion, of those that were asked', () => {
    expect(scoresByCriterion(document, reviewed)).toEqual([
      { criterionId: 'budget', name: 'Бюджет', scores: [7, 9] },
    ]);
  });

  it('count who has won', () => {
    expect(winnersOf(document)).toEqual([reviewed]);
  });

  it('become CSV that no spreadsheet takes for formulas', () => {
    const [, first, second] = resultsCsv(document).split('\r\n');
    expect(first).toBe(
      '1,1,26-1-000001,Хомус,Амгинский улус,culture,91.200000,4.000000,1450000.50,0.05,award,by-ranking',
    );
    expect(second).toContain(",'=СУММ(A1),");
    expect(second).toMatch(/,1450000\.50,,refuse,by-ranking$/);
  });
});
