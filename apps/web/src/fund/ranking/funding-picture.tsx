import type { Locale } from '#contracts';
import { type Kopecks } from '#kernel';
import { Picture } from '../../shared/pictures/picture.js';
import { useFundTexts } from '../fund-texts.js';
import { fundingCurve, stepsPath, type FundingCurve } from './funding-curve.js';
import type { Asking, NamedFunding } from './funding-line.js';
import classes from './ranking.module.css';
import { formatRoubles } from '../../shared/texts/roubles.js';

interface Curves {
  rows: readonly Asking[];
  /** The first one is what the board shows. More than three lines nobody tells apart. */
  fundings: readonly NamedFunding[];
}

interface Drawn extends NamedFunding {
  curve: FundingCurve;
}

const MOST_LINES = 3;
const DASHES = ['none', '8 4', '2 4'] as const;
const WIDTH = 1000;
const HEIGHT = 300;
/** The picture ends a little past the line: what is far beyond it changes nothing. */
const PAST_THE_LINE = 1.3;
const TABLE_STEP = 10;
/** Names of lines that end at one place stand above each other. */
const NAME_HEIGHT = 1.25;

/** «93,6»: millions of roubles with one decimal. */
const millions = (amount: Kopecks, locale: Locale): string => {
  const text = (Number(amount / 100_000n) / 1000).toFixed(1);
  return locale === 'en' ? text : text.replace('.', ',');
};

/** How the cost grows down the ranking, and where each scenario's money ends. */
export function FundingPicture({ rows, fundings }: Curves): React.JSX.Element {
  const { t } = useFundTexts();
  const drawn = fundings
    .slice(0, MOST_LINES)
    .map((funding): Drawn => ({ ...funding, curve: fundingCurve(rows, funding) }));
  const caption = drawn
    .map(({ name, budget, curve: { crossing } }) =>
      t('fund.curve.crossing', { name, count: crossing, budget: formatRoubles(budget) }),
    )
    .join('; ');
  return (
    <Picture title={t('fund.curve.title')} caption={caption} table={<Figures drawn={drawn} />}>
      <Drawing drawn={drawn} />
    </Picture>
  );
}

function Drawing({ drawn }: { drawn: readonly Drawn[] }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const furthest = Math.max(...drawn.map(({ curve }) => curve.crossing));
  const longest = Math.max(...drawn.map(({ curve }) => curve.sums.length - 1), 1);
  const counts = Math.min(longest, Math.ceil(Math.max(furthest, 1) * PAST_THE_LINE));
  const top = drawn
    .flatMap(({ budget, curve }) => [budget, curve.sums[Math.min(counts, curve.sums.length - 1)] ?? 0n])
    .reduce((a, b) => (a > b ? a : b), 1n);
  const across = (count: number): number => (count / counts) * WIDTH;
  const upwards = (sum: Kopecks): number => HEIGHT - (Number(sum) / Number(top)) * HEIGHT;
  const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`;
  return (
    <div className={classes.drawing} aria-hidden>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        {drawn.map(({ name, budget, curve }, index) => (
          <g key={name}>
            <line
              x1={0}
              x2={WIDTH}
              y1={upwards(budget)}
              y2={upwards(budget)}
              className={classes.budgetLine}
            />
            <path
              d={stepsPath(curve.sums.slice(0, counts + 1), { across, upwards })}
              className={classes.curve}
              strokeDasharray={DASHES[index]}
            />
          </g>
        ))}
      </svg>
      {drawn.map(({ name, budget, curve: { crossing } }, index) => (
        <span
          key={name}
          className={classes.crossing}
          style={{ left: percent(across(crossing), WIDTH), top: percent(upwards(budget), HEIGHT) }}
        >
          <span className={classes.diamond} />
          <span className={classes.curveName} style={{ bottom: `${NAME_HEIGHT * (index + 0.25)}rem` }}>
            {name}
          </span>
        </span>
      ))}
      <span className={classes.axisTop}>{t('fund.curve.millions', { sum: millions(top, locale) })}</span>
      <span className={classes.axisEnd}>{t('fund.ranking.funded', { count: counts })}</span>
    </div>
  );
}

function Figures({ drawn }: { drawn: readonly Drawn[] }): React.JSX.Element {
  const { t } = useFundTexts();
  const longest = Math.max(...drawn.map(({ curve }) => curve.sums.length - 1));
  const crossings = drawn.map(({ curve }) => curve.crossing);
  const counts = Array.from({ length: longest }, (_, i) => i + 1).filter(
    (count) => count % TABLE_STEP === 0 || crossings.includes(count),
  );
  return (
    <div className={classes.figures}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('fund.curve.projects')}</th>
            {drawn.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count}>
              <th scope="row">{count}</th>
              {drawn.map(({ name, curve: { sums, crossing } }) => (
                <td key={name}>
                  {formatRoubles(sums[count] ?? 0n)}
                  {count === crossing && ` · ${t('fund.curve.money-ends')}`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
