import { useMediaQuery } from '@mantine/hooks';
import { Picture } from '../../shared/pictures/picture.js';
import { useFundTexts } from '../fund-texts.js';
import type { FundingLine } from './funding-line.js';
import { aroundLine, type LineRow } from './line-rows.js';
import type { RankedRow } from './ranking-query.js';
import classes from './ranking.module.css';

type Row = LineRow<RankedRow>;

const WIDTH = 720;
/** On a phone: its numbers are read without scrolling. */
const NARROW = 360;
const ON_FIRST_DRAWING = { getInitialValueInEffect: false };
const NAMES = 112;
const END = 16;
const ROW = 16;
const TOP = 20;
const DOT = 4;

/** Which places the applications around the line may have: what further reviews could still turn. */
export function IntervalPicture({ line }: { line: FundingLine<RankedRow> }): React.JSX.Element | null {
  const { t } = useFundTexts();
  const width = useMediaQuery('(max-width: 48em)', undefined, ON_FIRST_DRAWING) ? NARROW : WIDTH;
  const rows = aroundLine(line);
  if (rows.length === 0) return null;
  const crossing = rows.filter(({ crosses }) => crosses).length;
  return (
    <div className={classes.intervals}>
      <Picture
        title={t('fund.intervals.title')}
        caption={t('fund.intervals.caption', { count: crossing, line: line.count, rows: rows.length })}
        table={<Figures rows={rows} />}
      >
        <Drawing {...{ rows, width }} ends={line.count} />
      </Picture>
    </div>
  );
}

interface Drawn {
  rows: readonly Row[];
  ends: number;
  width: number;
}

function Drawing({ rows, ends, width }: Drawn): React.JSX.Element {
  const least = Math.min(...rows.map(({ low }) => low), ends);
  const greatest = Math.max(...rows.map(({ high }) => high), ends + 1);
  const along = (place: number): number =>
    NAMES + ((place - least) / Math.max(greatest - least, 1)) * (width - NAMES - END);
  const bottom = TOP + rows.length * ROW;
  return (
    <svg viewBox={`0 0 ${width} ${bottom + 4}`} aria-hidden>
      {[least, ends, greatest].map((place, index) => (
        <text key={index} x={along(place)} y={12} className={classes.tick}>
          {place}
        </text>
      ))}
      <line
        x1={along(ends + 0.5)}
        x2={along(ends + 0.5)}
        y1={TOP - 4}
        y2={bottom}
        className={classes.lineHere}
      />
      {rows.map(({ row, place, low, high, funded, crosses }, index) => {
        const y = TOP + (index + 0.5) * ROW;
        return (
          <g key={row.applicationId}>
            <text x={0} y={y + 4} className={classes.rowName}>
              {row.applicationNumber}
            </text>
            <line
              x1={along(low)}
              x2={along(high)}
              y1={y}
              y2={y}
              className={classes.interval}
              data-crosses={crosses}
            />
            <circle cx={along(place)} cy={y} r={DOT} className={classes.placeDot} data-funded={funded} />
          </g>
        );
      })}
    </svg>
  );
}

function Figures({ rows }: { rows: readonly Row[] }): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <div className={classes.figures}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('fund.ranking.application')}</th>
            <th scope="col">{t('fund.ranking.calibrated')}</th>
            <th scope="col">{t('fund.ranking.rank-set')}</th>
            <th scope="col">{t('fund.intervals.funded')}</th>
            <th scope="col">{t('fund.intervals.chance')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, place, low, high, funded }) => (
            <tr key={row.applicationId}>
              <th scope="row">{row.applicationNumber}</th>
              <td>{place}</td>
              <td>
                {low}–{high}
              </td>
              <td>{t(funded ? 'fund.yes' : 'fund.no')}</td>
              <td>{chanceOf(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function chanceOf({ calibrated }: RankedRow): string {
  const chance = calibrated?.pTop ?? null;
  return chance === null ? '–' : `${Math.round(chance * 100)} %`;
}
