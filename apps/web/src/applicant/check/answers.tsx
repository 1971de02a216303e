import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FactList } from '../../shared/layout/facts.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import type { OpenDraft } from '../form/draft-view.js';
import { SECTIONS } from '../sections.js';
import { answersOf } from './answers-of.js';

/** What was answered, section by section, each with its way back. */
export function Answers({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  return (
    <>
      {SECTIONS.map((section) => (
        <section key={section}>
          <div className={classes.answers}>
            <Title order={2}>{t(`applicant.section.${section}`)}</Title>
            {draft.editable && (
              <Link
                to="/my/applications/$applicationId/$section"
                params={{ applicationId: draft.application.id, section }}
                aria-label={`${t('applicant.change')}: ${t(`applicant.section.${section}`)}`}
              >
                {t('applicant.change')}
              </Link>
            )}
          </div>
          <FactList items={answersOf(section, draft.content, { t, locale })} />
        </section>
      ))}
    </>
  );
}
