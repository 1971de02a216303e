import { formatMoment } from '../time/moments.js';
import { useTexts } from '../texts/use-texts.js';
import classes from './discussion.module.css';

interface Revision {
  id: string;
  expertAlias: string;
  criterionId: string;
  formerScore: number;
  score: number;
  reason: string;
  revisedAt: string;
}

interface Criterion {
  criterionId: string;
  ru: string;
  en?: string;
}

interface Recorded {
  revisions: readonly Revision[];
  criteria: readonly Criterion[];
  /** «было 4, стало 6» */
  change: (revision: Revision) => string;
}

/** Scores that experts have changed while they talked, in the order in which they did. */
export function Revisions({ revisions, criteria, change }: Recorded): React.JSX.Element {
  const { locale } = useTexts();
  const nameOf = (id: string): string => {
    const criterion = criteria.find(({ criterionId }) => criterionId === id);
    return (locale === 'en' && criterion?.en) || criterion?.ru || id;
  };
  return (
    <ol className={classes.messages}>
      {revisions.map((revision) => (
        <li key={revision.id}>
          <strong>{revision.expertAlias}</strong>{' '}
          <span className={classes.none}>{formatMoment(revision.revisedAt, undefined, locale)}</span>
          <p>
            {nameOf(revision.criterionId)}: <strong>{change(revision)}</strong>
          </p>
          <p>{revision.reason}</p>
        </li>
      ))}
    </ol>
  );
}
