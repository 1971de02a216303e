import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApplicantTexts } from '../applicant-texts.js';
import { copiesQuery } from '../applications-query.js';

/** The way to the earlier texts, where there are any. */
export function CopiesLink({ applicationId }: { applicationId: string }): React.JSX.Element | null {
  const { t } = useApplicantTexts();
  const count = useQuery(copiesQuery(applicationId)).data?.length ?? 0;
  if (count === 0) return null;
  return (
    <Link to="/my/applications/$applicationId/copies" params={{ applicationId }}>
      {t('applicant.copies.count', { count })}
    </Link>
  );
}
