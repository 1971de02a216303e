import { Link } from '@tanstack/react-router';
import { useApplicantTexts } from '../applicant-texts.js';
import type { OpenDraft } from '../form/draft-view.js';
import { SECTIONS } from '../sections.js';
import { SectionAnswers } from './section-answers.js';

/** What was answered, section by section, each with its way back. */
export function Answers({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  return (
    <>
      {SECTIONS.map((section) => (
        <SectionAnswers
          key={section}
          section={section}
          content={draft.content}
          action={
            draft.editable && (
              <Link
                to="/my/applications/$applicationId/$section"
                params={{ applicationId: draft.application.id, section }}
                aria-label={`${t('applicant.change')}: ${t(`applicant.section.${section}`)}`}
              >
                {t('applicant.change')}
              </Link>
            )
          }
        />
      ))}
    </>
  );
}
