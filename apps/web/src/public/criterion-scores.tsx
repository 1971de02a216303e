import { points } from './figures.js';
import { useDetailTexts } from './detail-texts.js';
import type { PublishedApplication, ResultsDocument } from './published-results.js';
import { scoresByCriterion } from './results-figures.js';
import classes from './results.module.css';

interface Scored {
  document: ResultsDocument;
  row: PublishedApplication;
}

/** What each expert gave on each criterion, under the names that experts have outside. */
export function CriterionScores({ document, row }: Scored): React.JSX.Element {
  const { t, locale } = useDetailTexts();
  const mean = (scores: readonly number[]): string =>
    points((scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(6), locale);
  return (
    <table className={classes.criteria}>
      <thead>
        <tr>
          <th scope="col">{t('public.results.criterion')}</th>
          {row.reviews.map(({ expert }) => (
            <th key={expert} scope="col">
              {expert}
            </th>
          ))}
          <th scope="col">{t('public.results.mean')}</th>
        </tr>
      </thead>
      <tbody>
        {scoresByCriterion(document, row, locale).map(({ criterionId, name, scores }) => (
          <tr key={criterionId}>
            <th scope="row">{name}</th>
            {scores.map((score, expert) => (
              <td key={expert}>{score}</td>
            ))}
            <td>{mean(scores)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
