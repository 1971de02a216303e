import { medianOf, stackDots } from './dot-strip.js';
import classes from './total-strip.module.css';

const STEP = 9;
const GROUND = 6;
const AXIS_AND_LABELS = 22;
const TICKS = [0, 20, 40, 60, 80, 100];
const WIDTH = 420;
const MARGIN = 12;

const along = (value: number): number => MARGIN + (value / 100) * (WIDTH - 2 * MARGIN);

/** A dot for each total on 0–100, and a tick at the median. Only a `Picture` says in words what it shows. */
export function TotalStrip({ totals }: { totals: readonly number[] }): React.JSX.Element {
  const dots = stackDots(totals);
  const median = medianOf(totals);
  const ground = GROUND + STEP * Math.max(...dots.map(({ level }) => level + 1), 2);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${ground + AXIS_AND_LABELS}`} className={classes.strip} aria-hidden>
      <line x1={along(0)} x2={along(100)} y1={ground} y2={ground} className={classes.axis} />
      {TICKS.map((tick) => (
        <text key={tick} x={along(tick)} y={ground + 16} className={classes.label}>
          {tick}
        </text>
      ))}
      {median !== null && (
        <line x1={along(median)} x2={along(median)} y1={0} y2={ground + 5} className={classes.median} />
      )}
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
