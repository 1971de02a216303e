import classes from '../fund.module.css';
import type { CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import table from './rubric-table.module.css';

/** Criteria with their weights by band. */
export function RubricTable({ rubric }: { rubric: CallDetails['rubric'] }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const figure = (decimal: string): string => decimal.replace('.', locale === 'en' ? '.' : ',');
  return (
    <>
      <p className={classes.note}>
        {t('fund.call.scale', {
          min: rubric.scale.min,
          max: rubric.scale.max,
          maximum: rubric.maximumScore,
        })}
      </p>
      <div className={classes.scroll} role="region" aria-label={t('fund.call.rubric')} tabIndex={0}>
        <table className={table.rubric}>
          <thead>
            <tr>
              <th scope="col">{t('fund.call.criterion')}</th>
              {rubric.bands.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rubric.criteria.map((criterion) => (
              <tr key={criterion.id}>
                <th scope="row">{locale === 'en' ? (criterion.en ?? criterion.ru) : criterion.ru}</th>
                {criterion.weights.map((weight, i) => (
                  <td key={rubric.bands[i]?.id}>{weight === '0' ? '–' : figure(weight)}</td>
                ))}
              </tr>
            ))}
          </tbody>
          {rubric.bands.some(({ passMark }) => passMark) && (
            <tfoot>
              <tr>
                <th scope="row">{t('fund.rubric.pass-mark')}</th>
                {rubric.bands.map(({ id, passMark }) => (
                  <td key={id}>{passMark ? figure(passMark) : '–'}</td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </>
  );
}
