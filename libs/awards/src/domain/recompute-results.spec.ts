import fc from 'fast-check';
import { sealOf } from '#engine';
import { buildDocument } from './build-document.js';
import { recomputeResults, type PublishedResults } from './recompute-results.js';
import { resultsGround } from './results-ground.fixture.js';
import type { ResultsDocument } from './results-document.js';

/** Levels from 3 to 10 with ties, the same in every run. */
const level = (application: number, expert: number, criterion: number): number =>
  3 + ((application * 5 + expert * 2 + (application % 3 === 0 ? 0 : criterion)) % 8);

const sealed = (document: ResultsDocument): PublishedResults => ({ digest: sealOf(document), document });
const honest = sealed(buildDocument(resultsGround(level)));

const copyOf = (document: ResultsDocument): ResultsDocument =>
  JSON.parse(JSON.stringify(document)) as ResultsDocument;

type Path = (string | number)[];

/** Every value of the document that is not a list or an object. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => leavesOf(item, [...path, i]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
  return [path];
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return '1';
  return /\d$/.test(value) ? value.slice(0, -1) + String((Number(value.at(-1)) + 1) % 10) : `${value}x`;
}

/** A copy of the document with one value changed. */
function mutated(path: Path): ResultsDocument {
  const document = copyOf(honest.document);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
  const last = path.at(-1) ?? '';
  const holder = parent as Record<string, unknown>;
  holder[last] = otherThan(holder[last]);
  return document;
}

const LEAVES = leavesOf(honest.document);
/** What follows from the rest, so that not even a new digest hides a change. */
const DERIVED = LEAVES.filter((path) =>
  /^applications\/\d+\/(score|range|rank|position|tie|decision|amountKopecks|reservePosition|sources\/\d+\/amountKopecks|reviews\/\d+\/scores\/\d+\/score)$|^budget\/(awardedKopecks|sources\/\d+\/awardedKopecks)$|^lotSeed/.test(
    path.join('/'),
  ),
);

describe('recomputing published results', () => {
  it('finds nothing in honest ones, with every kind of decision and tie', () => {
    expect(recomputeResults(honest)).toEqual([]);
    const { applications } = honest.document;
    expect(new Set(applications.map(({ decision }) => decision)).size).toBe(3);
    expect(applications.map(({ tie }) => tie)).toEqual(expect.arrayContaining(['none', 'lot', 'relevance']));
    expect(applications.some(({ sources }) => sources.length === 2)).toBe(true);
  });

  it('finds nothing in any honest ones, by any rule', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('fpg' as const, 'mean' as const, 'median' as const, 'trimmed' as const),
        fc.array(fc.integer({ min: 2, max: 10 }), { minLength: 240, maxLength: 240 }),
        (aggregationRule, levels) => {
          const ground = resultsGround((a, e, c) => levels[a * 20 + e * 10 + c] ?? 5, { aggregationRule });
          expect(recomputeResults(sealed(buildDocument(ground)))).toEqual([]);
        },
      ),
      { seed: 20262, numRuns: 60 },
    );
  });

  it('finds every change of any value by the digest', () => {
    fc.assert(
      fc.property(fc.nat(LEAVES.length - 1), (i) => {
        const document = mutated(LEAVES[i] ?? []);
        const pointers = recomputeResults({ digest: honest.digest, document }).map(({ pointer }) => pointer);
        expect(pointers).toContain('/digest');
      }),
      { seed: 20263, numRuns: 300 },
    );
    const digest = honest.digest.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    expect(recomputeResults({ ...honest, digest })).toEqual([
      { pointer: '/digest', published: digest, recomputed: honest.digest },
    ]);
  });

  it('finds a changed score, place or sum even under a new digest', () => {
    expect(DERIVED.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(fc.nat(DERIVED.length - 1), (i) => {
        expect(recomputeResults(sealed(mutated(DERIVED[i] ?? [])))).not.toEqual([]);
      }),
      { seed: 20264, numRuns: 300 },
    );
  });

  it('points at the change', () => {
    const document = copyOf(honest.document);
    document.applications[0]!.rank = 2;
    expect(recomputeResults(sealed(document))).toEqual([
      { pointer: '/applications/0/rank', published: '2', recomputed: '1' },
    ]);
  });

  it('finds an application that was left out, an award below the mark and one over the budget', () => {
    const without = copyOf(honest.document);
    without.applications.shift();
    expect(recomputeResults(sealed(without))).not.toEqual([]);
    const low = copyOf(honest.document);
    low.passMarks = low.passMarks.map(({ bandId }) => ({ bandId, mark: '99' }));
    expect(recomputeResults(sealed(low)).map(({ pointer }) => pointer)).toContain('/applications/0/reason');
    const over = copyOf(honest.document);
    over.budget.appealReserveKopecks = '99000000';
    expect(recomputeResults(sealed(over)).map(({ pointer }) => pointer)).toEqual(['/budget/awardedKopecks']);
  });

  it('reports what is no results document instead of breaking', () => {
    const document = JSON.parse('{"format":"keskil-results/1","applications":7}') as ResultsDocument;
    expect(recomputeResults(sealed(document)).map(({ published }) => published)).toContain('unreadable');
  });
});
