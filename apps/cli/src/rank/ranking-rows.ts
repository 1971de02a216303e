import {
  divergenceTrigger,
  rank,
  type Candidate,
  type ScoredApplication,
  type ScoredCall,
  type TieNote,
} from '#engine';

/** One row of the result; null where there is nothing to say. Points are on a scale of 100. */
export interface RankingRow {
  /** Shared where scores are equal; within the component where scores of several do not compare. */
  readonly rank: number | null;
  readonly application: string;
  readonly score: number | null;
  /** How many count. */
  readonly reviews: number;
  readonly range: number | null;
  readonly flags: readonly string[];
}

export interface RankingSettings {
  readonly calibrating: boolean;
  /** How many reviews an application should have. */
  readonly perApplication: number;
}

const MILLIONTHS = 1e6;

/** By component, rank and id; applications without a score stand last. */
export function rankingRows(call: ScoredCall, settings: RankingSettings): RankingRow[] {
  const apart = settings.calibrating && call.components > 1;
  const places = new Map(
    lists(call, apart).flatMap((list) =>
      rank(list, { tieCriteria: [], seed: '' }).map((place) => [place.id, place]),
    ),
  );
  const groupOf = ({ component }: ScoredApplication): number =>
    component === null ? Infinity : apart ? component : 0;
  const rankOf = ({ id }: ScoredApplication): number => places.get(id)?.rank ?? Infinity;
  return [...call.applications]
    .sort((a, b) => order(groupOf(a), groupOf(b)) || order(rankOf(a), rankOf(b)))
    .map((scored) => ({
      rank: places.get(scored.id)?.rank ?? null,
      application: scored.id,
      score: scored.aggregate && scored.aggregate.key / MILLIONTHS,
      reviews: scored.counted.length,
      range: scored.aggregate && Number(scored.aggregate.range),
      flags: flagsOf(scored, settings, apart, places.get(scored.id)?.tie),
    }));
}

/** What is ranked together. */
function lists({ applications, components }: ScoredCall, apart: boolean): Candidate[][] {
  const result = Array.from({ length: apart ? components : 1 }, (): Candidate[] => []);
  for (const { id, aggregate, component } of applications)
    if (aggregate) result[apart ? component! : 0]!.push({ ...aggregate, id });
  return result;
}

function flagsOf(
  scored: ScoredApplication,
  { perApplication }: RankingSettings,
  apart: boolean,
  tie: TieNote = 'none',
): string[] {
  const { aggregate, counted, unfinished, component } = scored;
  return [
    ...(aggregate?.divergent ? ['divergent'] : []),
    ...(divergenceTrigger(scored, perApplication) === 'panel' ? ['panel'] : []),
    ...(counted.length < perApplication ? ['few-reviews'] : []),
    ...(unfinished.length > 0 ? ['unfinished'] : []),
    ...(tie === 'none' ? [] : ['tie']),
    ...(apart && component !== null ? [`component-${component + 1}`] : []),
  ];
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
