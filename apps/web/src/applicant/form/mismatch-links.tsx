import { Link } from '@tanstack/react-router';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { mismatchesOf } from './budget-mismatch.js';
import type { OpenDraft } from './draft-view.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

/** By how much the budget does not agree, each with the way to the cost where that is mended first. */
export function MismatchLinks({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const { application, call, content } = draft;
  return (
    <>
      {mismatchesOf(content.budget, call).map(({ kind, kopecks, line, field }) => (
        <p key={`${kind}-${line}`} className={classes.fault}>
          {t(`applicant.mismatch.${kind}`, {
            amount: formatRoubles(kopecks),
            line: content.budget[line]?.title || t('applicant.line.budget', { number: line + 1 }),
          })}{' '}
          <Link
            to="/my/applications/$applicationId/$section/$line"
            params={{ applicationId: application.id, section: 'budget', line: String(line + 1) }}
            hash={field}
          >
            {t('state.show')}
          </Link>
        </p>
      ))}
    </>
  );
}
