import { Title } from '@mantine/core';
import classes from './call-screen.module.css';
import type { Call } from './public-queries.js';
import { useDetailTexts } from './detail-texts.js';

type Rubric = Call['rubric'];
type Criterion = Rubric['criteria'][number];

/** By what experts score: each criterion, its weight for every size of request, and what the levels mean. */
export function CallRubric({ rubric }: { rubric: Rubric }): React.JSX.Element {
  const { t } = useDetailTexts();
  return (
    <section className={classes.section}>
      <Title order={2}>{t('public.call.rubric')}</Title>
      <p className={classes.description}>
        {t('public.call.rubric-hint', {
          count: rubric.criteria.length,
          min: rubric.scale.min,
          max: rubric.scale.max,
          maximum: rubric.maximumScore,
        })}
      </p>
      {rubric.criteria.map((criterion, index) => (
        <CriterionRules key={criterion.id} number={index + 1} criterion={criterion} bands={rubric.bands} />
      ))}
    </section>
  );
}

interface Rules {
  number: number;
  criterion: Criterion;
  bands: Rubric['bands'];
}

function CriterionRules({ number, criterion, bands }: Rules): React.JSX.Element {
  const { t, locale } = useDetailTexts();
  const inOwnLanguage = (text: { ru: string; en?: string }): string =>
    (locale === 'en' ? text.en : undefined) ?? text.ru;
  return (
    <details className={classes.fold}>
      <summary>
        {number}. {inOwnLanguage(criterion)}
      </summary>
      <dl className={classes.weights}>
        {bands.map(({ id, label }, band) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {t('public.call.weight', {
                weight: (criterion.weights[band] ?? '0').replace('.', locale === 'en' ? '.' : ','),
              })}
            </dd>
          </div>
        ))}
      </dl>
      {criterion.anchors && criterion.anchors.length > 0 && (
        <ul>
          {criterion.anchors.map((anchor) => (
            <li key={anchor.score}>
              <strong>{anchor.score}</strong> – {inOwnLanguage(anchor)}
            </li>
          ))}
        </ul>
      )}
      {criterion.rationale && <p>{t('public.call.rationale')}</p>}
    </details>
  );
}
