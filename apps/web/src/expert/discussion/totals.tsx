import { medianOf } from '../../shared/pictures/dot-strip.js';
import { Picture } from '../../shared/pictures/picture.js';
import { TotalStrip } from '../../shared/pictures/total-strip.js';
import { useExpertTexts } from '../expert-texts.js';
import { formatPoints } from '../points.js';

interface Total {
  expertAlias: string;
  total: string | null;
}

/** Everyone's totals of one application, one's own among them. */
export function Totals({ own, others }: { own: Total; others: readonly Total[] }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const say = (points: number): string => formatPoints(points, locale);
  const all = [own, ...others].flatMap(({ expertAlias, total }) =>
    total === null ? [] : [{ expertAlias, total: Number(total) }],
  );
  const totals = all.map(({ total }) => total);
  const caption = t('expert.strip.caption', {
    ...{ count: totals.length, median: say(medianOf(totals) ?? 0) },
    ...{ low: say(Math.min(...totals, 100)), high: say(Math.max(...totals, 0)) },
  });
  return (
    <Picture
      title={t('expert.discussion.totals')}
      caption={caption}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t('expert.discussion.expert')}</th>
              <th scope="col">{t('expert.strip.points')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(({ expertAlias, total }) => (
              <tr key={expertAlias}>
                <td>
                  {expertAlias}
                  {expertAlias === own.expertAlias && ` (${t('expert.discussion.you')})`}
                </td>
                <td>{say(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <TotalStrip totals={totals} />
    </Picture>
  );
}
