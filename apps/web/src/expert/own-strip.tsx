import { TotalsPicture } from '../shared/pictures/totals-picture.js';
import { useExpertTexts } from './expert-texts.js';
import { formatPoints } from './points.js';
import classes from './scoring.module.css';
import { stripCaption } from './strip-caption.js';

/** The expert's own totals: a dot each on 0–100, and a tick at the median. Others' stay hidden. */
export function OwnStrip({ totals }: { totals: readonly number[] }): React.JSX.Element {
  const texts = useExpertTexts();
  const { t, locale } = texts;
  if (totals.length === 0) return <p className={classes.none}>{t('expert.strip.none')}</p>;
  return (
    <TotalsPicture
      title={t('expert.strip.title')}
      caption={stripCaption(totals, texts)}
      heads={[t('expert.strip.number'), t('expert.strip.points')]}
      totals={[...totals]
        .sort((a, b) => a - b)
        .map((total, index) => ({ key: index, name: String(index + 1), total }))}
      say={(points) => formatPoints(points, locale)}
    />
  );
}
