import { medianOf, stackDots } from '../shared/pictures/dot-strip.js';
import { Picture } from '../shared/pictures/picture.js';
import { useExpertTexts } from './expert-texts.js';
import { formatPoints } from './points.js';
import classes from './own-strip.module.css';

const STEP = 9;
const GROUND = 6;
const AXIS_AND_LABELS = 22;
const TICKS = [0, 20, 40, 60, 80, 100];
const WIDTH = 420;
const MARGIN = 12;

/** The expert's own totals: a dot each on 0–100, and a tick at the median. Others' stay hidden. */
export function OwnStrip({ totals }: { totals: readonly number[] }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const say = (points: number): string => formatPoints(points, locale);
  const median = medianOf(totals);
  if (median === null) return <p className={classes.none}>{t('expert.strip.none')}</p>;
  const figures = [...totals].sort((a, b) => a - b);
  const caption = t('expert.strip.caption', {
    ...{ count: figures.length, median: say(median) },
    ...{ low: say(figures[0] ?? 0), high: say(figures.at(-1) ?? 0) },
  });
  return (
    <Picture title={t('expert.strip.title')} caption={caption} table={<Figures figures={figures.map(say)} />}>
      <Strip totals={totals} median={median} />
    </Picture>
  );
}

const along = (value: number): number => MARGIN + (value / 100) * (WIDTH - 2 * MARGIN);

function Strip({ totals, median }: { totals: readonly number[]; median: number }): React.JSX.Element {
  const dots = stackDots(totals);
  const ground = GROUND + STEP * Math.max(...dots.map(({ level }) => level + 1), 2);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${ground + AXIS_AND_LABELS}`} className={classes.strip} aria-hidden>
      <line x1={along(0)} x2={along(100)} y1={ground} y2={ground} className={classes.axis} />
      {TICKS.map((tick) => (
        <text key={tick} x={along(tick)} y={ground + 16} className={classes.label}>
          {tick}
        </text>
      ))}
      <line x1={along(median)} x2={along(median)} y1={0} y2={ground + 5} className={classes.median} />
      {dots.map(({ value, level }, index) => (
        <circle
          key={index}
          cx={along(value)}
          cy={ground - 5 - level * STEP}
          r={3.5}
          className={classes.dot}
        />
      ))}
    </svg>
  );
}

function Figures({ figures }: { figures: readonly string[] }): React.JSX.Element {
  const { t } = useExpertTexts();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('expert.strip.number')}</th>
          <th scope="col">{t('expert.strip.points')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure, index) => (
          <tr key={index}>
            <td>{index + 1}</td>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
