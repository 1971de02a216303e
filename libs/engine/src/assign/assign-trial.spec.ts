import fc from 'fast-check';
import { assign } from './assign.js';
import type { ListedAssignmentInput, ExpertPair } from './assignment.js';

const LANGUAGES = ['ru', 'sah'];

/** Inputs small enough to try every choice of pairs. */
const arbitraryInput: fc.Arbitrary<ListedAssignmentInput> = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rows, columns }) => {
    const cells = Array.from({ length: rows * columns }, (_, cell) => ({
      application: `a${Math.floor(cell / columns)}`,
      expert: `e${cell % columns}`,
    }));
    return fc
      .record({
        demands: fc.array(fc.nat(3), { minLength: rows, maxLength: rows }),
        wanted: fc.array(fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined, freq: 1 }), {
          minLength: rows,
          maxLength: rows,
        }),
        loads: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: columns, maxLength: columns }),
        spoken: fc.array(fc.constantFrom(['ru'], LANGUAGES), { minLength: columns, maxLength: columns }),
        organisations: fc.array(fc.constantFrom(undefined, undefined, 'o', 'p'), {
          minLength: columns,
          maxLength: columns,
        }),
        asked: fc.array(fc.constantFrom(undefined, 'r'), { minLength: rows, maxLength: rows }),
        local: fc.array(fc.boolean(), { minLength: columns, maxLength: columns }),
        affinities: fc.array(fc.constantFrom(0, 1, 2, 3, 100, 101, 500), {
          minLength: cells.length,
          maxLength: cells.length,
        }),
        listed: fc.subarray(cells.map((_, index) => index)),
        conflicts: fc.subarray(cells, { maxLength: Math.min(4, cells.length) }),
        pins: fc.subarray(cells, { maxLength: Math.min(2, cells.length) }),
        objective: fc.constantFrom('sum' as const, 'bottleneck' as const, undefined),
        seed: fc.string({ maxLength: 2 }),
      })
      .map((drawn): ListedAssignmentInput => {
        const input = {
          applications: drawn.demands.map((demand, row) => ({
            id: `a${row}`,
            demand,
            language: drawn.wanted[row],
            region: drawn.asked[row],
          })),
          experts: drawn.loads.map(([min, more], column) => ({
            id: `e${column}`,
            min,
            max: min + more,
            organisation: drawn.organisations[column],
            languages: drawn.spoken[column],
            regions: drawn.local[column] ? ['r'] : [],
          })),
          affinity: drawn.listed.map((cell) => ({ ...cells[cell]!, affinity: drawn.affinities[cell]! })),
          conflicts: drawn.conflicts,
          objective: drawn.objective,
          seed: drawn.seed,
        };
        return { ...input, pinned: isAllowed(input, drawn.pins) ? drawn.pins : [] };
      });
  });

/** Whether the application still asks for its region, of which the expert is not, but a colleague is. */
function yields(
  { applications, experts, pinned = [] }: ListedAssignmentInput,
  { application, expert }: ExpertPair,
): boolean {
  const { region } = find(applications, application);
  const { organisation } = find(experts, expert);
  const isOf = ({ regions }: ListedAssignmentInput['experts'][number]): boolean => regions!.includes(region!);
  const isServed = pinned.some((pin) => pin.application === application && isOf(find(experts, pin.expert)));
  if (region === undefined || organisation === undefined || isServed) return false;
  const colleagues = experts.filter((other) => other.organisation === organisation);
  return !isOf(find(experts, expert)) && colleagues.some(isOf);
}

/** How many applications have nobody but outsiders. */
function outsidersOnly(
  { applications, experts }: ListedAssignmentInput,
  pairs: readonly ExpertPair[],
): number {
  return applications.filter(({ id, demand, region }) => {
    const readers = pairs.filter(({ application }) => application === id);
    const isLocal = ({ expert }: ExpertPair): boolean => find(experts, expert).regions!.includes(region!);
    return region !== undefined && demand > 0 && readers.length === demand && !readers.some(isLocal);
  }).length;
}

/** Whether the pairs break no conflict, language, organisation, demand or load. */
function isAllowed(input: ListedAssignmentInput, pairs: readonly ExpertPair[]): boolean {
  const expertsOf = (id: string) =>
    pairs.filter(({ application }) => application === id).map(({ expert }) => find(input.experts, expert));
  const rowsHold = input.applications.every(({ id, demand, language }) => {
    const readers = expertsOf(id);
    const organisations = readers.flatMap(({ organisation }) => organisation ?? []);
    return (
      readers.length <= demand &&
      new Set(organisations).size === organisations.length &&
      readers.every(({ languages }) => language === undefined || languages?.includes(language))
    );
  });
  return (
    rowsHold &&
    !pairs.some((pair) => input.conflicts.some((conflict) => isSame(conflict, pair))) &&
    input.experts.every(({ id, max }) => pairs.filter(({ expert }) => expert === id).length <= max)
  );
}

type Figure = 'missing' | 'underload' | 'outsiders' | 'worst' | 'sum';

/** The best figures over every allowed choice of pairs: what is missing, who is without region, then the objective. */
function bestByTrial(input: ListedAssignmentInput): Record<Figure, number> {
  const pinned = input.pinned ?? [];
  const free = input.applications
    .flatMap(({ id: application }) => input.experts.map(({ id: expert }) => ({ application, expert })))
    .filter((pair) => !pinned.some((pin) => isSame(pin, pair)) && isAllowed(input, [...pinned, pair]))
    .filter((pair) => !yields(input, pair));
  let best: ReturnType<typeof judge> | undefined;
  for (let choice = 0; choice < 2 ** free.length; choice += 1) {
    const chosen = free.filter((_, index) => (choice >> index) & 1);
    const pairs = [...pinned, ...chosen];
    if (!isAllowed(input, pairs)) continue;
    const figures = judge(input, pairs, chosen);
    if (!best || isLess(figures, best)) best = figures;
  }
  const [missing, underload, outsiders, worst, sum] = best!;
  return { missing, underload, outsiders, worst: -worst, sum: -sum };
}

function judge(
  input: ListedAssignmentInput,
  pairs: readonly ExpertPair[],
  chosen: readonly ExpertPair[],
): [number, number, number, number, number] {
  const count = (key: keyof ExpertPair, id: string): number =>
    pairs.filter((pair) => pair[key] === id).length;
  const affinityOf = (pair: ExpertPair): number =>
    input.affinity.find((listed) => isSame(listed, pair))?.affinity ?? 0;
  return [
    input.applications.reduce((sum, { id, demand }) => sum + demand - count('application', id), 0),
    input.experts.reduce((sum, { id, min }) => sum + Math.max(0, min - count('expert', id)), 0),
    outsidersOnly(input, pairs),
    input.objective === 'sum' ? -0 : -Math.min(...chosen.map(affinityOf)),
    -pairs.reduce((sum, pair) => sum + affinityOf(pair), 0),
  ];
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at !== -1 && a[at]! < b[at]!;
}

function isSame(a: ExpertPair, b: ExpertPair): boolean {
  return a.application === b.application && a.expert === b.expert;
}

function find<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  return items.find((item) => item.id === id)!;
}

/** The same input with every list in another order. */
function shuffled(input: ListedAssignmentInput, seed: number): ListedAssignmentInput {
  const mix = <Item>(items: readonly Item[] = []): Item[] =>
    items
      .map((item, index) => ({ item, key: Math.imul((index + 1) ^ seed, 0x9e3779b1) >>> 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return {
    ...input,
    applications: mix(input.applications),
    experts: mix(input.experts),
    affinity: mix(input.affinity),
    conflicts: mix(input.conflicts),
    pinned: mix(input.pinned),
  };
}

describe('invariants', () => {
  it('no other choice of pairs is better, and every rule holds', () => {
    fc.assert(
      fc.property(arbitraryInput, (any) => {
        const result = assign(any);
        expect(isAllowed(any, result.pairs)).toBe(true);
        const free = result.pairs.filter(
          (made) => !any.pinned?.some((p) => p.application === made.application && p.expert === made.expert),
        );
        const best = bestByTrial(any);
        const found = {
          missing: result.shortages.reduce((sum, { missing }) => sum + missing, 0),
          underload: result.underloaded.reduce((sum, { missing }) => sum + missing, 0),
          worst: any.objective === 'sum' ? 0 : Math.min(...free.map(({ affinity }) => affinity)),
          outsiders: result.withoutRegion.length,
          sum: result.objective,
        };
        expect(result.withoutRegion.length).toBe(outsidersOnly(any, result.pairs));
        // Where some go without their region, the lot says who, before affinity does.
        if (best.outsiders === 0) expect(found).toEqual(best);
        else expect({ ...found, worst: 0, sum: 0 }).toEqual({ ...best, worst: 0, sum: 0 });
      }),
      { numRuns: 400 },
    );
  });

  it('the order of input never matters', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.integer(), (any, seed) => {
        expect(assign(shuffled(any, seed))).toEqual(assign(any));
      }),
    );
  });
});
