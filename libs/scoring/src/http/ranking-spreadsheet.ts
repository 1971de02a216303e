import type { Column, Spreadsheet } from '#platform';
import type { CalibratedPlace } from '../domain/calibrated-places.js';
import type { Funded } from '../domain/funded-lines.js';
import type { RankingWord } from '../texts/headings.js';
import type { RankingLine } from '../use-cases/ranking-lines.js';

type Heading = Extract<RankingWord, `scoring.heading.${string}`>;
type Line = Funded<RankingLine>;

const points = (score: string | null): number | null => (score === null ? null : Number(score));
const rounded = (value: number | null, decimals: number): number | null =>
  value === null ? null : Number(value.toFixed(decimals));

/** The ranking in the reader's language, a row for each application in the order of positions. */
export function rankingSpreadsheet(lines: readonly Line[], say: (code: string) => string): Spreadsheet<Line> {
  const column = (heading: Heading, cell: Column<Line>['cell']): Column<Line> => ({
    title: say(heading),
    cell,
  });
  const calibrated = (
    heading: Heading,
    figure: (place: CalibratedPlace) => number | null,
    decimals = 0,
  ): Column<Line> => column(heading, ({ calibrated: place }) => place && rounded(figure(place), decimals));
  return {
    name: say('scoring.heading.sheet'),
    columns: [
      column('scoring.heading.position', (line) => line.position),
      column('scoring.heading.rank', (line) => line.rank),
      column('scoring.heading.number', (line) => line.number),
      column('scoring.heading.title', (line) => line.title),
      column('scoring.heading.municipality', (line) => line.municipality),
      column('scoring.heading.track', (line) => line.trackName),
      column('scoring.heading.score', (line) => points(line.score)),
      column('scoring.heading.range', (line) => points(line.scoreRange)),
      calibrated('scoring.heading.calibrated-rank', ({ rank }) => rank),
      calibrated('scoring.heading.calibrated-score', ({ score }) => score, 6),
      calibrated('scoring.heading.standard-error', ({ se }) => se, 6),
      calibrated('scoring.heading.expected-rank', ({ expectedRank }) => expectedRank, 2),
      calibrated('scoring.heading.rank-low', ({ rankLow }) => rankLow),
      calibrated('scoring.heading.rank-high', ({ rankHigh }) => rankHigh),
      calibrated('scoring.heading.chance', ({ pTop }) => pTop, 4),
      column('scoring.heading.z-rank', ({ z }) => z && z.rank),
      column('scoring.heading.z-score', ({ z }) => points(z && z.score)),
      column('scoring.heading.reviews', (line) => line.reviews.length),
      column('scoring.heading.totals', (line) =>
        line.reviews.map(({ expertAlias, total }) => `${expertAlias}: ${Number(total)}`).join('; '),
      ),
      column('scoring.heading.requested', (line) => line.requestedKopecks),
      column('scoring.heading.proposed', (line) => line.proposed),
      column('scoring.heading.cumulative', (line) => line.cumulative),
      column('scoring.heading.flags', (line) =>
        line.flags.map((flag) => say(`scoring.flag.${flag}`)).join('; '),
      ),
    ],
    rows: lines,
  };
}
