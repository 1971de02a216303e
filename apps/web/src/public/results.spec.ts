import {
  namedApplications,
  type NamedApplication,
  type PublicResults,
  type ResultsDocument,
} from './published-results.js';
import { passMarksOf, scoresByCriterion, winnersOf } from './results-figures.js';
import { districtsOf, filterResults, readFilters } from './results-filters.js';

const application = (over: Partial<NamedApplication>): NamedApplication => ({
  ...{ id: 'a', number: '26-1-000001', title: 'Хомус', trackCode: 'culture', bandId: 'up-to-1m' },
  municipality: { oktmo: '98603000', name: 'Амгинский улус' },
  ...{ requestedKopecks: '145000050', score: '91.200000', range: '4.000000', rank: 1, position: 1 },
  ...{ tie: 'none', decision: 'award', reason: 'by-ranking', amountKopecks: '5', sources: [] },
  ...{ reservePosition: null, reviews: [], applicant: 'АНО «Хоро»' },
  ...over,
});

describe('filters of the results', () => {
  const own = application({});
  const other = application({
    ...{ id: 'b', number: '26-1-000002', title: 'Түһүлгэ, "круг"', trackCode: 'youth' },
    municipality: { oktmo: '98604000', name: 'Абыйский улус' },
  });

  it('are read from the address, numbers too, and nonsense is left out', () => {
    expect(readFilters({ district: 98603000, track: '', q: ['x'], other: 1, decision: 'won' })).toEqual({
      district: '98603000',
    });
    expect(readFilters({ decision: 'reserve' })).toEqual({ decision: 'reserve' });
  });

  it('hold together', () => {
    expect(filterResults([own, other], { district: '98604000', track: 'youth' })).toEqual([other]);
    expect(filterResults([own, other], { district: '98604000', track: 'culture' })).toEqual([]);
    expect(filterResults([own, other], { decision: 'refuse' })).toEqual([]);
    expect(filterResults([own, other], { decision: 'award', track: 'culture' })).toEqual([own]);
  });

  it('find Sakha words without a Sakha keyboard, numbers and applicants', () => {
    expect(filterResults([own, other], { q: ' туhулгэ ' })).toEqual([other]);
    expect(filterResults([own, other], { q: '000001' })).toEqual([own]);
    expect(filterResults([own, { ...other, applicant: null }], { q: 'хоро' })).toEqual([own]);
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
  const refused = application({ decision: 'refuse', amountKopecks: null });
  const document = {
    rubric: { criteria: [criterion('relevance', 'Актуальность'), criterion('budget', 'Бюджет')] },
    applications: [reviewed, refused],
  } as unknown as ResultsDocument;

  it('give the scores by criterion, of those that were asked', () => {
    expect(scoresByCriterion(document, reviewed, 'ru')).toEqual([
      { criterionId: 'budget', name: 'Бюджет', scores: [7, 9] },
    ]);
  });

  it('count who has won', () => {
    expect(winnersOf(document)).toEqual([reviewed]);
  });

  it('name whoever may be named', () => {
    const applicants = [{ applicationId: 'a', name: 'АНО «Түһүлгэ»' }];
    const published = { document: { applications: [reviewed, { ...refused, id: 'b' }] }, applicants };
    expect(
      namedApplications(published as unknown as PublicResults, new Map()).map(({ applicant }) => applicant),
    ).toEqual(['АНО «Түһүлгэ»', null]);
  });

  it('say places in the language of the reader, and as they were published until that is known', () => {
    const published = { document: { applications: [reviewed] }, applicants: [] } as unknown as PublicResults;
    const placesOf = (names: ReadonlyMap<string, string>): string[] =>
      namedApplications(published, names).map(({ municipality }) => municipality.name);
    expect(placesOf(new Map([[reviewed.municipality.oktmo, 'Amginsky District']]))).toEqual([
      'Amginsky District',
    ]);
    expect(placesOf(new Map())).toEqual([reviewed.municipality.name]);
  });

  it('say which pass mark holds for which size of request, and one for all only once', () => {
    const marks = (...passMarks: [string, string][]): ResultsDocument =>
      ({
        rubric: {
          bands: [
            { id: 'small', label: 'до 1 млн' },
            { id: 'big', label: 'больше' },
          ],
        },
        passMarks: passMarks.map(([bandId, mark]) => ({ bandId, mark })),
      }) as ResultsDocument;
    expect(passMarksOf(marks(['small', '60'], ['big', '60']))).toEqual([{ mark: '60', bands: [] }]);
    expect(passMarksOf(marks(['small', '60'], ['big', '65']))).toEqual([
      { mark: '60', bands: ['до 1 млн'] },
      { mark: '65', bands: ['больше'] },
    ]);
  });
});
