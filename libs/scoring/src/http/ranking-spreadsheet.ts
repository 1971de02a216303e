import type { Column, Spreadsheet } from '#platform';
import type { RankingWord } from '../texts/headings.js';
import type { RankingLineView, RankingView } from '../use-cases/get-ranking.js';

type Heading = Extract<RankingWord, `scoring.heading.${string}`>;

const points = (score: string | null): number | null => (score === null ? null : Number(score));

/** The ranking in the reader's language, a row for each application in the order of positions. */
export function rankingSpreadsheet(
  { lines }: RankingView,
  say: (code: string) => string,
): Spreadsheet<RankingLineView> {
  const column = (heading: Heading, cell: Column<RankingLineView>['cell']): Column<RankingLineView> => ({
    title: say(heading),
    cell,
  });
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
      column('scoring.heading.reviews', (line) => line.reviews.length),
      column('scoring.heading.totals', (line) =>
        line.reviews.map(({ expertAlias, total }) => `${expertAlias}: ${Number(total)}`).join('; '),
      ),
      column('scoring.heading.requested', (line) => line.requestedKopecks),
      column('scoring.heading.flags', (line) =>
        line.flags.map((flag) => say(`scoring.flag.${flag}`)).join('; '),
      ),
    ],
    rows: lines,
  };
}
