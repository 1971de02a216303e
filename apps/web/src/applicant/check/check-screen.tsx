import { PageHeader } from '../../shared/layout/page-header.js';
import { DeadlineClock } from '../../shared/time/deadline-clock.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { DraftView, type OpenDraft } from '../form/draft-view.js';
import { ProblemLinks } from '../form/problem-links.js';
import { Answers } from './answers.js';
import { SubmitForm } from './submit-form.js';

/** All answers on one page, as they will be handed in. */
export function CheckScreen(): React.JSX.Element {
  return <DraftView>{(draft) => <Check draft={draft} />}</DraftView>;
}

function Check({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const { application, call, editable, content } = draft;
  const problems = application.problems;
  return (
    <>
      <PageHeader
        title={t(editable ? 'applicant.check' : 'applicant.answers')}
        crumbs={[
          { to: '/my/applications', label: t('nav.my-applications') },
          {
            to: `/my/applications/${application.id}`,
            label: content.project.title || t('applicant.untitled'),
          },
        ]}
        clock={editable && <DeadlineClock at={call.closesAt} zone={call.timeZone} />}
      />
      <div className={classes.page}>
        {editable && problems.length === 0 && <p>{t('applicant.check.no-problems')}</p>}
        {editable && problems.length > 0 && (
          <section>
            <p className={classes.fault}>{t('applicant.check.problems', { count: problems.length })}</p>
            <ProblemLinks application={application} call={call} problems={problems} />
          </section>
        )}
        {!editable && application.status === 'draft' && draft.closedNote}
        <Answers draft={draft} />
        {editable && problems.length === 0 && <SubmitForm draft={draft} />}
      </div>
    </>
  );
}
