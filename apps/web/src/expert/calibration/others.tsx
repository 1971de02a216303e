import { Title } from '@mantine/core';
import { medianOf } from '../../shared/pictures/dot-strip.js';
import { Picture } from '../../shared/pictures/picture.js';
import { TotalStrip } from '../../shared/pictures/total-strip.js';
import { useExpertTexts } from '../expert-texts.js';
import { formatPoints } from '../points.js';
import classes from '../scoring.module.css';
import type { CalibrationReview } from './calibration-query.js';

/** Everyone's totals of this application, one's own among them, and what each wrote by criterion. */
export function Others({ sheet }: { sheet: CalibrationReview }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const say = (points: number): string => formatPoints(points, locale);
  const all = [{ expertAlias: sheet.expertAlias, total: sheet.total }, ...(sheet.others ?? [])].flatMap(
    ({ expertAlias, total }) => (total === null ? [] : [{ expertAlias, total: Number(total) }]),
  );
  const totals = all.map(({ total }) => total);
  const caption = t('expert.strip.caption', {
    ...{ count: totals.length, median: say(medianOf(totals) ?? 0) },
    ...{ low: say(Math.min(...totals, 100)), high: say(Math.max(...totals, 0)) },
  });
  return (
    <section className={classes.own}>
      <Picture
        title={t('expert.calibration.others')}
        caption={caption}
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{t('expert.calibration.expert')}</th>
                <th scope="col">{t('expert.strip.points')}</th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ expertAlias, total }) => (
                <tr key={expertAlias}>
                  <td>
                    {expertAlias}
                    {expertAlias === sheet.expertAlias && ` (${t('expert.calibration.you')})`}
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
      <ByCriterion sheet={sheet} />
    </section>
  );
}

function ByCriterion({ sheet: { criteria, others } }: { sheet: CalibrationReview }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  return (
    <details>
      <summary className={classes.summary}>{t('expert.calibration.by-criterion')}</summary>
      {criteria.map(({ criterionId, ru, en, score }) => (
        <div key={criterionId} className={classes.criterion}>
          <Title order={3}>{(locale === 'en' && en) || ru}</Title>
          <p>
            {t('expert.calibration.you')}: {score ?? '–'}
          </p>
          {(others ?? []).map(({ expertAlias, scores }) => {
            const given = scores.find((each) => each.criterionId === criterionId);
            return (
              <p key={expertAlias} className={classes.text}>
                {expertAlias}: {given?.score ?? '–'}
                {given?.rationale && `. ${given.rationale}`}
              </p>
            );
          })}
        </div>
      ))}
    </details>
  );
}
