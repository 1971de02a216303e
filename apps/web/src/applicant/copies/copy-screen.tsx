import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { PageHeader } from '../../shared/layout/page-header.js';
import { QueryView } from '../../shared/states/query-view.js';
import { formatMoment } from '../../shared/time/moments.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { copyQuery } from '../applications-query.js';
import { SectionAnswers } from '../check/section-answers.js';
import { DraftView, type OpenDraft } from '../form/draft-view.js';
import { SECTIONS } from '../sections.js';

/** One of the earlier texts, to be read and, while the application can be changed, to be taken back. */
export function CopyScreen(): React.JSX.Element {
  return <DraftView>{(draft) => <Copy draft={draft} />}</DraftView>;
}

function Copy({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  const navigate = useNavigate();
  const { copyId = '' } = useParams({ strict: false });
  return (
    <QueryView query={useQuery(copyQuery(draft.application.id, copyId))}>
      {({ content, putAsideAt }) => {
        const restore = async (): Promise<void> => {
          // What is on its way belongs to the text that is put aside now.
          await draft.autosave.flush();
          draft.autosave.replace({ ...draft.state.content, content });
          await navigate({ to: draft.home });
        };
        return (
          <>
            <PageHeader
              title={t('applicant.copies.of', { when: formatMoment(putAsideAt, undefined, locale) })}
              crumbs={[
                { to: draft.home, label: draft.content.project.title || t('applicant.untitled') },
                { to: `${draft.home}/copies`, label: t('applicant.copies') },
              ]}
            />
            {draft.editable && (
              <>
                <p>{t('applicant.copies.restore-means')}</p>
                <Button onClick={() => void restore()}>{t('applicant.copies.restore')}</Button>
              </>
            )}
            <div className={classes.page}>
              {SECTIONS.map((section) => (
                <SectionAnswers key={section} section={section} content={content} />
              ))}
            </div>
          </>
        );
      }}
    </QueryView>
  );
}
