import { compareOpinions } from './compare-opinions.js';
import {
  askedByLine,
  checkOpinions,
  proposedByLine,
  settledOpinions,
  unexplainedCuts,
  type LineOpinion,
} from './line-opinions.js';

const line = (unitCostKopecks: string, quantity: number, ownKopecks = '0') => ({
  ...{ unitCostKopecks, quantity, ownKopecks },
});
/** Asks 100, 250 and 30 kopecks. */
const BUDGET = [line('100', 1), line('100', 3, '50'), line('30', 1)];
const ASKED = askedByLine(BUDGET);
const opinion = (at: number, proposedKopecks: bigint | null, reason = ''): LineOpinion => ({
  ...{ line: at, proposedKopecks, reason },
});

describe('opinions on the lines of a budget', () => {
  it('go from nothing to what the line asks, own contribution apart', () => {
    expect(ASKED).toEqual([100n, 250n, 30n]);
    expect(checkOpinions(ASKED, [opinion(0, 0n), opinion(1, 250n), opinion(2, null)])).toEqual([]);
    expect(checkOpinions(ASKED, [opinion(1, 251n)])).toEqual([
      {
        pointer: '/lineOpinions/0/proposedKopecks',
        code: 'scoring.over-asked',
        params: { asked: 250n },
      },
    ]);
  });

  it('are of lines that the budget has, each once', () => {
    expect(
      checkOpinions(ASKED, [opinion(0, 1n), opinion(3, 1n), opinion(0, 2n)]).map((f) => [f.pointer, f.code]),
    ).toEqual([
      ['/lineOpinions/1/line', 'scoring.unknown-line'],
      ['/lineOpinions/2/line', 'scoring.duplicate-line'],
    ]);
  });

  it('need a reason where something is cut, and only there', () => {
    const settled = settledOpinions(ASKED, [
      opinion(0, 100n),
      opinion(1, 200n, ' '),
      opinion(2, 0n, 'Лишнее'),
    ]);
    expect(settled[0]?.proposedKopecks).toBeNull();
    expect(unexplainedCuts(settled)).toEqual([
      { pointer: '/lineOpinions/1', code: 'scoring.cut-without-reason' },
    ]);
  });

  it('leave the other lines as they are asked', () => {
    expect(proposedByLine(ASKED, [opinion(1, 0n, 'x'), opinion(2, null)])).toEqual([100n, 0n, 30n]);
  });
});

describe('opinions beside each other', () => {
  const reviews = [
    { lineOpinions: [opinion(0, 50n, 'Дорого')] },
    { lineOpinions: [opinion(0, 81n, 'Дороговато'), opinion(1, 0n, 'Лишнее')] },
  ];

  it('have a median by line, and a sum that is the sum of those', () => {
    const compared = compareOpinions(BUDGET, reviews);
    expect(compared.lines.map(({ medianKopecks }) => medianKopecks)).toEqual([65n, 125n, 30n]);
    expect(compared).toMatchObject({ askedKopecks: 380n, medianKopecks: 220n, totals: [330n, 111n] });
    expect(compared.lines[0]?.proposed).toEqual([
      { proposedKopecks: 50n, reason: 'Дорого' },
      { proposedKopecks: 81n, reason: 'Дороговато' },
    ]);
  });

  it('are outvoted where most would pay in full', () => {
    const three = [...reviews, { lineOpinions: [] }];
    expect(compareOpinions(BUDGET, three).lines.map(({ medianKopecks }) => medianKopecks)).toEqual([
      81n,
      250n,
      30n,
    ]);
  });

  it('come to what is asked while nobody has one', () => {
    expect(compareOpinions(BUDGET, [])).toMatchObject({
      askedKopecks: 380n,
      medianKopecks: 380n,
      totals: [],
    });
  });
});
