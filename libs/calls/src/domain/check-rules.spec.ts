import { RUBRIC_FPG } from '#engine';
import type { CallRules } from './call-rules.js';
import { checkReadiness, checkRules } from './check-rules.js';
import { changedFields, checkPublishedChange } from './published-changes.js';

const rules: CallRules = {
  code: '27-1',
  title: 'Конкурс',
  description: '',
  timeZone: 'Asia/Yakutsk',
  opensAt: new Date('2027-03-25T00:00:00Z'),
  closesAt: new Date('2027-04-23T14:30:00Z'),
  formalCheckUntil: new Date('2027-05-07T00:00:00Z'),
  reviewsDueAt: new Date('2027-05-26T00:00:00Z'),
  resultsAt: null,
  reviewsPerApplication: 2,
  expertCapacity: 20,
  divergenceThreshold: 30,
  aggregationRule: 'fpg',
  tieBreakCriteria: ['relevance'],
  expertAliasScope: 'application',
  calibrationRound: 'optional',
  thirdReview: 'by-hand',
  blindToExperts: false,
  registerVisibility: 'after-review',
  maxRequestedKopecks: 300_000_000n,
  minOwnShare: 0,
  trancheShares: [50, 50],
  appealReserveKopecks: 0n,
  tracks: [{ code: 'culture', name: 'Культура' }],
  sources: [{ name: 'Республика', budgetCode: '', amountKopecks: 100n }],
  rubric: RUBRIC_FPG,
};
const faultsOf = (change: Partial<CallRules>): string[] =>
  checkRules({ ...rules, ...change }).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the rules of a call', () => {
  it('accepts rules without a contradiction', () => {
    expect(checkRules(rules)).toEqual([]);
    expect(checkRules({ ...rules, aggregationRule: 'blup', expertAliasScope: 'call' })).toEqual([]);
  });

  it.each<[Partial<CallRules>, string]>([
    [{ closesAt: rules.opensAt }, '/closesAt calls.closes-before-opens'],
    [{ reviewsDueAt: rules.closesAt }, '/reviewsDueAt calls.dates-out-of-order'],
    [{ tracks: [...rules.tracks, ...rules.tracks] }, '/tracks/1/code calls.duplicate-track'],
    [{ sources: [...rules.sources, ...rules.sources] }, '/sources/1/name calls.duplicate-source'],
    [{ trancheShares: [50, 40] }, '/trancheShares calls.shares-not-100'],
    [{ trancheShares: [150, -50] }, '/trancheShares calls.shares-not-100'],
    [{ tieBreakCriteria: ['luck'] }, '/tieBreakCriteria/0 calls.unknown-criterion'],
    [{ appealReserveKopecks: 100n }, '/appealReserveKopecks calls.reserve-over-budget'],
    [
      { blindToExperts: true, registerVisibility: 'at-registration' },
      '/registerVisibility calls.blind-register',
    ],
    [
      { aggregationRule: 'additive', expertAliasScope: 'application' },
      '/expertAliasScope calls.calibration-links-reviews',
    ],
    [
      { aggregationRule: 'blup', expertAliasScope: 'call', reviewsPerApplication: 1 },
      '/reviewsPerApplication calls.calibration-needs-two',
    ],
  ])('refuses %j', (change, fault) => {
    expect(faultsOf(change)).toEqual([fault]);
  });

  it('says what a draft lacks before it can be published', () => {
    const draft = { ...rules, tracks: [], sources: [] };
    const codes = checkReadiness(draft, new Date('2027-05-01T00:00:00Z')).map((fault) => fault.code);
    expect(codes).toEqual(['calls.no-tracks', 'calls.no-sources', 'calls.deadline-passed']);
    expect(checkReadiness(rules, new Date('2027-04-01T00:00:00Z'))).toEqual([]);
  });
});

describe('changing published rules', () => {
  it('lets dates of later stages move, not what people wrote their applications by', () => {
    const moved = { ...rules, reviewsDueAt: new Date('2027-06-01T00:00:00Z') };
    expect(changedFields(rules, moved)).toEqual(['reviewsDueAt']);
    expect(checkPublishedChange(rules, moved)).toEqual([]);
    expect(checkPublishedChange(rules, { ...rules, tracks: [] })).toEqual([
      { pointer: '/tracks', code: 'calls.published-field' },
    ]);
  });

  it('does not take another order of keys for a change', () => {
    const reordered = JSON.parse(JSON.stringify(rules.rubric, Object.keys(rules.rubric).reverse())) as object;
    expect(Object.keys(reordered)).not.toEqual(Object.keys(rules.rubric));
    const sameRubric = Object.fromEntries(
      Object.entries(rules.rubric).reverse(),
    ) as unknown as CallRules['rubric'];
    expect(changedFields(rules, { ...rules, rubric: sameRubric })).toEqual([]);
  });
});
