import { assign } from './assign.js';
import type { Assignment, AssignmentInput, AssignmentProgress } from './assignment.js';

const application = (id: string, demand = 1, language?: string) => ({ id, demand, language });
const expert = (id: string, min = 0, max = 9) => ({ id, min, max });
const pair = (id: string, other: string, affinity = 0) => ({ application: id, expert: other, affinity });
const input = (parts: Partial<AssignmentInput>): AssignmentInput => ({
  applications: [],
  experts: [],
  affinity: [],
  conflicts: [],
  seed: '2026-spring',
  ...parts,
});
const names = ({ pairs }: Assignment): string[] => pairs.map((made) => made.application + made.expert);

describe('assign', () => {
  it('prefers the better worst pair to the greater sum, unless told otherwise', () => {
    const parts = {
      applications: [application('a'), application('b')],
      experts: [expert('x', 0, 1), expert('y', 0, 1)],
      affinity: [pair('a', 'x', 500), pair('a', 'y', 200), pair('b', 'x', 200), pair('b', 'y', 100)],
    };
    expect(assign(input(parts))).toEqual({
      pairs: [pair('a', 'y', 200), pair('b', 'x', 200)],
      objective: 400,
      worstPair: pair('a', 'y', 200),
      shortages: [],
      underloaded: [],
      withoutRegion: [],
    });
    const bySum = assign(input({ ...parts, objective: 'sum' }));
    expect([names(bySum), bySum.objective, bySum.worstPair]).toEqual([
      ['ax', 'by'],
      600,
      pair('b', 'y', 100),
    ]);
  });

  it('ends with named shortages and missing loads, never without an answer', () => {
    const result = assign(
      input({
        applications: [application('a', 2), application('b', 3)],
        experts: [expert('x', 2), expert('y', 1)],
        conflicts: [pair('a', 'x'), pair('b', 'x'), pair('a', 'x')],
      }),
    );
    expect(names(result)).toEqual(['ay', 'by']);
    expect(result.shortages).toEqual([
      { application: 'a', missing: 1 },
      { application: 'b', missing: 2 },
    ]);
    expect(result.underloaded).toEqual([{ expert: 'x', missing: 2 }]);
    expect(assign(input({}))).toEqual({
      pairs: [],
      objective: 0,
      worstPair: null,
      shortages: [],
      underloaded: [],
      withoutRegion: [],
    });
  });

  it('gives an application only to experts who list its language', () => {
    const experts = [
      { ...expert('x'), languages: ['ru'] },
      { ...expert('y'), languages: ['ru', 'sah'] },
      expert('z'),
    ];
    const result = assign(
      input({
        applications: [application('a', 3), application('b', 3, 'sah'), application('c', 3, 'ru')],
        experts,
      }),
    );
    expect(names(result)).toEqual(['ax', 'ay', 'az', 'by', 'cx', 'cy']);
  });

  it('keeps pinned pairs and counts them towards demand, loads and organisations', () => {
    const organisation = 'museum';
    const result = assign(
      input({
        applications: [application('a', 2), application('b', 1)],
        experts: [
          { ...expert('x', 1, 1), organisation },
          { ...expert('y', 0, 2), organisation },
          expert('z', 1, 1),
        ],
        affinity: [pair('a', 'y', 500), pair('b', 'z', 3)],
        pinned: [pair('a', 'x')],
      }),
    );
    expect(names(result)).toEqual(['ax', 'az', 'by']);
  });

  it('lets a colleague take over where that covers more', () => {
    const organisation = 'museum';
    const result = assign(
      input({
        applications: [application('a'), application('b')],
        experts: [
          { ...expert('x', 0, 1), organisation },
          { ...expert('y', 0, 1), organisation },
        ],
        affinity: [pair('a', 'x', 200), pair('a', 'y', 100), pair('b', 'x', 100)],
        conflicts: [pair('b', 'y')],
      }),
    );
    expect([names(result), result.shortages]).toEqual([['ay', 'bx'], []]);
  });

  it('leaves a place to the region, as far as there is anybody, and names who goes without', () => {
    const parts = {
      applications: [
        { ...application('a', 2), region: 'north' },
        { ...application('b', 1), region: 'north' },
        { ...application('c', 1), region: 'south' },
      ],
      experts: [
        { ...expert('x', 0, 1), regions: ['north', 'east'], organisation: 'museum' },
        { ...expert('v', 0, 1), regions: ['north'], organisation: 'museum' },
        { ...expert('y'), regions: ['west'] },
        expert('z'),
      ],
      affinity: [pair('a', 'y', 500), pair('a', 'z', 400), pair('b', 'y', 300), pair('c', 'z', 7)],
      conflicts: [pair('c', 'y')],
    };
    const result = assign(input({ ...parts, objective: 'sum' }));
    expect([names(result).length, result.withoutRegion]).toEqual([4, ['c']]);
    expect(names(result)).toEqual(expect.arrayContaining(['ay', 'cz']));
    const pinned = assign(input({ ...parts, pinned: [pair('a', 'x')], conflicts: [pair('b', 'v')] }));
    expect([pinned.withoutRegion, pinned.shortages]).toEqual([['b', 'c'], []]);
  });

  it('gives an application that asks for a region no outsider whose colleague is of it', () => {
    const organisation = 'museum';
    const parts = {
      applications: [{ ...application('a', 2), region: 'north' }, application('b', 2)],
      experts: [
        { ...expert('x'), regions: ['north'], organisation },
        { ...expert('y'), regions: ['south'], organisation },
        expert('z'),
      ],
      affinity: [pair('a', 'y', 500), pair('b', 'y', 500)],
    };
    expect(names(assign(input(parts)))).toEqual(['ax', 'az', 'by', 'bz']);
  });

  it('takes affinities from a function as from a list', () => {
    const affinity = [pair('a', 'x', 200), pair('b', 'y', 100)];
    const parts = {
      applications: [application('a', 2), application('b')],
      experts: [expert('x'), expert('y')],
    };
    const affinityOf = (of: string, by: string): number =>
      affinity.find((listed) => listed.application === of && listed.expert === by)?.affinity ?? 0;
    expect(assign(input({ ...parts, affinity: affinityOf }))).toEqual(assign(input({ ...parts, affinity })));
    expect(() => assign(input({ ...parts, affinity: () => 501 }))).toThrow('engine.invalid-affinity');
  });

  it('tells what it looks for, and how many of the flows are solved', () => {
    const told: AssignmentProgress[] = [];
    const onProgress = (progress: AssignmentProgress): void => void told.push(progress);
    const parts = {
      applications: [{ ...application('a'), region: 'Амга' }, application('b')],
      experts: [expert('x', 0, 1), { ...expert('y', 0, 1), regions: ['Амга'] }],
      affinity: [pair('a', 'y', 100), pair('b', 'x', 300)],
      onProgress,
    };
    assign(input(parts));
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['regions', 'sum', 'worst-pair']);
    expect(told[0]).toEqual({ stage: 'regions', share: 0 });
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThan(1);
    told.length = 0;
    assign(input({ ...parts, objective: 'sum' }));
    expect(told).toEqual([
      { stage: 'regions', share: 0 },
      { stage: 'sum', share: 0.5 },
    ]);
  });

  it('decides between equals by the seed', () => {
    const applications = Array.from({ length: 12 }, (_, index) => application(`a${index}`));
    const experts = Array.from({ length: 4 }, (_, index) => expert(`e${index}`, 3, 3));
    const drawn = ['1', '2', '3'].map((seed) => names(assign(input({ applications, experts, seed }))).join());
    expect(new Set(drawn).size).toBe(3);
  });

  it.each<[string, Partial<AssignmentInput>]>([
    ['engine.invalid-demand', { applications: [application('a', 0.5)] }],
    ['engine.invalid-load', { experts: [expert('x', 3, 2)] }],
    ['engine.duplicate-id', { experts: [expert('x'), expert('x')] }],
    ['engine.too-many-experts', { experts: Array.from({ length: 1001 }, (_, index) => expert(`e${index}`)) }],
    ['engine.unknown-id', { conflicts: [pair('a', 'nobody')] }],
    ['engine.unknown-id', { affinity: [pair('nothing', 'x', 1)] }],
    ['engine.invalid-affinity', { affinity: [pair('a', 'x', 501)] }],
    ['engine.invalid-affinity', { affinity: [pair('a', 'x', 0.5)] }],
    ['engine.duplicate-pair', { affinity: [pair('a', 'x', 1), pair('a', 'x', 1)] }],
    ['engine.pinned-not-allowed', { conflicts: [pair('a', 'x')], pinned: [pair('a', 'x')] }],
    ['engine.pinned-not-allowed', { pinned: [pair('a', 'x'), pair('a', 'x')] }],
    ['engine.pinned-over-demand', { pinned: [pair('a', 'x'), pair('a', 'y')] }],
    ['engine.pinned-over-load', { pinned: [pair('a', 'y'), pair('b', 'y')] }],
  ])('refuses by %s', (code, parts) => {
    const applications = [application('a'), application('b')];
    const experts = [expert('x'), expert('y', 0, 1)];
    expect(() => assign(input({ applications, experts, ...parts }))).toThrow(code);
  });
});
