import { medianOf } from '../shared/pictures/dot-strip.js';
import { Picture } from '../shared/pictures/picture.js';
import { TotalStrip } from '../shared/pictures/total-strip.js';
import { useExpertTexts } from './expert-texts.js';
import { formatPoints } from './points.js';
import classes from './scoring.module.css';

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
      <TotalStrip totals={totals} />
    </Picture>
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
