import { stackDots } from '../../shared/pictures/dot-strip.js';
import { Picture } from '../../shared/pictures/picture.js';
import { useFundTexts } from '../fund-texts.js';
import type { ExpertFigures } from './expert-figures-query.js';
import classes from './ranking.module.css';
import { signedPoints } from './signed-points.js';

interface Severe {
  name: string;
  severity: number;
}

const WIDTH = 420;
const MARGIN = 16;
const STEP = 9;
const AXIS_AND_LABELS = 22;
/** Dots are stacked on a scale of 0–100. */
const SCALE = 100;

/** A dot per expert: how many points more or less than others they give. */
export function SeverityPicture({
  experts,
}: {
  experts: readonly ExpertFigures[];
}): React.JSX.Element | null {
  const { t, locale } = useFundTexts();
  const known = experts.flatMap(({ name, severity }): Severe[] =>
    severity === null ? [] : [{ name, severity }],
  );
  const [strictest, kindest] = [known[0], known.at(-1)];
  if (!strictest || !kindest) return null;
  const caption = t('fund.severity.caption', {
    ...{ strict: strictest.name, least: signedPoints(strictest.severity, locale) },
    ...{ kind: kindest.name, most: signedPoints(kindest.severity, locale) },
  });
  return (
    <Picture title={t('fund.severity.title')} caption={caption} table={<Figures known={known} />}>
      <Drawing known={known} />
    </Picture>
  );
}

function Drawing({ known }: { known: readonly Severe[] }): React.JSX.Element {
  const reach = Math.max(1, Math.ceil(Math.max(...known.map(({ severity }) => Math.abs(severity)))));
  const along = (value: number): number => MARGIN + (value / SCALE) * (WIDTH - 2 * MARGIN);
  const dots = stackDots(known.map(({ severity }) => ((severity + reach) / (2 * reach)) * SCALE));
  const ground = 6 + STEP * Math.max(...dots.map(({ level }) => level + 1), 2);
  const ticks = [
    [0, `−${reach}`],
    [SCALE / 2, '0'],
    [SCALE, `+${reach}`],
  ] as const;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${ground + AXIS_AND_LABELS}`} className={classes.severity} aria-hidden>
      <line x1={along(0)} x2={along(SCALE)} y1={ground} y2={ground} className={classes.interval} />
      <line x1={along(SCALE / 2)} x2={along(SCALE / 2)} y1={0} y2={ground + 5} className={classes.lineHere} />
      {ticks.map(([at, label]) => (
        <text key={at} x={along(at)} y={ground + 16} className={classes.tick}>
          {label}
        </text>
      ))}
      {dots.map(({ value, level }, index) => (
        <circle
          key={index}
          cx={along(value)}
          cy={ground - 5 - level * STEP}
          r={3.5}
          className={classes.placeDot}
          data-funded
        />
      ))}
    </svg>
  );
}

function Figures({ known }: { known: readonly Severe[] }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('fund.experts.one')}</th>
          <th scope="col">{t('fund.severity.effect')}</th>
        </tr>
      </thead>
      <tbody>
        {known.map(({ name, severity }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{signedPoints(severity, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
