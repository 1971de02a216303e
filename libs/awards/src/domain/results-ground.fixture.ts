import { rank, RUBRIC_FPG, scoreApplication, scoreSheet, sha256, type Aggregate } from '#engine';
import { allocate, type Candidate } from './allocate.js';
import type { ListedApplication, ResultsGround, ScoredApplication } from './build-document.js';
import type { PublishedReview } from './results-document.js';

const BANDS = ['up-to-1m', '1m-5m'];
const SOURCES = [
  { sourceId: 's1', name: 'Республика', budgetCode: '806 0113', amountKopecks: 50_000_000n },
  { sourceId: 's2', name: 'Федеральный фонд', budgetCode: '', amountKopecks: 50_000_000n },
];

interface Scored {
  id: string;
  number: string;
  bandId: string;
  reviews: PublishedReview[];
  aggregate: Aggregate | null;
}

/**
 * What honest results are made of: twelve applications, scored, ranked and awarded by the rules. The last one has
 * no review.
 * @param level the score that an expert gives to an application on a criterion, 0 … 10
 */
export function resultsGround(
  level: (application: number, expert: number, criterion: number) => number,
  change: Partial<ResultsGround['call']> = {},
): ResultsGround {
  const call: ResultsGround['call'] = {
    id: 'c0ffee00-0000-4000-8000-000000000000',
    code: '27-1',
    title: 'Гранты',
    aggregationRule: 'fpg',
    tieBreakCriteria: ['relevance'],
    lotSeed: 'kyn',
    lotSeedDigest: sha256('kyn'),
    appealReserveKopecks: 5_000_000n,
    registerVisibility: 'after-review',
    ...change,
  };
  const scored = Array.from({ length: 12 }, (_, i) => score(i, level));
  const passMarks = BANDS.map((bandId) => ({ bandId, mark: '45' }));
  return {
    call,
    protocol: { number: '4', date: '2027-06-10' },
    order: { number: '112-р', date: '2027-06-18' },
    passMarks,
    variances: null,
    rubric: RUBRIC_FPG,
    sources: SOURCES,
    applications: award(call, scored, passMarks),
    scored: scoredById(call, scored),
  };
}

function score(i: number, level: (application: number, expert: number, criterion: number) => number): Scored {
  const bandId = BANDS[i % 2]!;
  const sheet = scoreSheet(RUBRIC_FPG, bandId);
  const reviews = (i === 11 ? [] : [0, 1]).map((expert) => ({
    expert: `Э-${i}${expert}`,
    scores: sheet.asked.map(({ id }, c) => ({ criterionId: id, score: level(i, expert, c) })),
  }));
  const { aggregate } = scoreApplication(
    sheet,
    reviews.map(({ expert, scores }) => ({
      id: expert,
      state: 'submitted',
      scores: Object.fromEntries(scores.map((given) => [given.criterionId, given.score])),
    })),
  );
  const id = `a0000000-0000-4000-8000-0000000000${i.toString().padStart(2, '0')}`;
  return { id, number: `27-1-${i}`, bandId, reviews, aggregate };
}

function placesOf({ tieBreakCriteria, lotSeed }: ResultsGround['call'], scored: Scored[]) {
  const candidates = scored.flatMap(({ id, aggregate }) => (aggregate ? [{ ...aggregate, id }] : []));
  return new Map(
    rank(candidates, { tieCriteria: tieBreakCriteria, seed: lotSeed }).map((place) => [place.id, place]),
  );
}

function scoredById(call: ResultsGround['call'], scored: Scored[]): Map<string, ScoredApplication> {
  const places = placesOf(call, scored);
  return new Map(
    scored.map(({ id, reviews, aggregate }) => [
      id,
      { applicationId: id, range: aggregate?.range ?? null, tie: places.get(id)?.tie ?? 'none', reviews },
    ]),
  );
}

function award(
  call: ResultsGround['call'],
  scored: Scored[],
  passMarks: ResultsGround['passMarks'],
): ListedApplication[] {
  const places = placesOf(call, scored);
  const candidates = scored.map(({ id, bandId, aggregate }, i): Candidate => ({
    applicationId: id,
    organisationId: `o${i % 9}`,
    bandId,
    position: places.get(id)?.orderedPosition ?? scored.length,
    score: aggregate?.score ?? null,
    requestedKopecks: BigInt(10_000_000 + i * 3_000_000),
    withdrawn: false,
  }));
  const byId = new Map(candidates.map((candidate) => [candidate.applicationId, candidate]));
  const allocations = allocate(candidates, {
    sources: SOURCES,
    appealReserveKopecks: call.appealReserveKopecks,
    passMarks,
    amounts: new Map(),
    overrides: new Map(),
    reserve: { count: 2 },
  });
  return allocations.map(({ applicationId, sources, amountKopecks, ...rest }) => {
    const { bandId, position, score, requestedKopecks } = byId.get(applicationId)!;
    const number = scored.find(({ id }) => id === applicationId)!.number;
    return {
      ...{ applicationId, number, bandId, position, score, ...rest },
      title: `Проект ${number}`,
      trackCode: 'culture',
      municipalityOktmo: '98608000',
      municipalityName: 'Амгинский улус',
      requestedKopecks: requestedKopecks.toString(),
      rank: places.get(applicationId)?.rank ?? null,
      amountKopecks: amountKopecks?.toString() ?? null,
      sources: sources.map((part) => ({
        sourceId: part.sourceId,
        name: SOURCES.find((source) => source.sourceId === part.sourceId)!.name,
        amountKopecks: part.amountKopecks.toString(),
      })),
    };
  });
}
