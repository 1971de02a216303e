import { TotalsPicture } from '../../shared/pictures/totals-picture.js';
import { useExpertTexts } from '../expert-texts.js';
import { formatPoints } from '../points.js';
import { stripCaption } from '../strip-caption.js';

interface Total {
  expertAlias: string;
  total: string | null;
}

/** Everyone's totals of one application, one's own among them. */
export function Totals({ own, others }: { own: Total; others: readonly Total[] }): React.JSX.Element {
  const texts = useExpertTexts();
  const { t, locale } = texts;
  const all = [own, ...others].flatMap(({ expertAlias, total }) =>
    total === null ? [] : [{ key: expertAlias, total: Number(total) }],
  );
  const given = all.map(({ total }) => total);
  const you = ` (${t('expert.discussion.you')})`;
  return (
    <TotalsPicture
      title={t('expert.discussion.totals')}
      caption={stripCaption(given, texts)}
      heads={[t('expert.discussion.expert'), t('expert.strip.points')]}
      totals={all.map((one) => ({ ...one, name: one.key + (one.key === own.expertAlias ? you : '') }))}
      say={(points) => formatPoints(points, locale)}
    />
  );
}
