import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { budgetSums } from '#engine';
import { SaveLine } from '../shared/autosave/save-line.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { Status } from '../shared/status/status.js';
import { DeadlineClock } from '../shared/time/deadline-clock.js';
import { useApplicantTexts } from './applicant-texts.js';
import classes from './applicant.module.css';
import { Clarifications } from './clarifications/clarifications.js';
import { CopiesLink } from './copies/copies-link.js';
import { ExpertComments } from './expert-comments.js';
import { DraftConflict } from './form/draft-conflict.js';
import { DraftView, type OpenDraft } from './form/draft-view.js';
import { NextStepLine } from './next-step-line.js';
import { isError } from './sections.js';
import { TaskList } from './task-list.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** The application's own page: what is to be done in it, or what became of it. */
export function ApplicationScreen(): React.JSX.Element {
  return <DraftView>{(draft) => <Overview draft={draft} />}</DraftView>;
}

function Overview({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const { application, call, editable, content } = draft;
  const mayWithdraw = application.availableActions.some((a) => a.action === 'withdraw' && a.available);
  return (
    <>
      <PageHeader
        title={content.project.title || t('applicant.untitled')}
        crumbs={[{ to: '/my/applications', label: t('nav.my-applications') }]}
        tag={<Status kind="application" status={application.status} />}
        clock={call.status === 'published' && <DeadlineClock at={call.closesAt} zone={call.timeZone} />}
        facts={[
          application.number,
          call.title,
          application.organisationName,
          application.trackName,
          t('applicant.requested', { amount: formatRoubles(budgetSums(content.budget).requestedKopecks) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <DraftConflict draft={draft} />
      <div className={classes.page}>
        {!editable && application.status === 'draft' && draft.closedNote}
        <NextStepLine application={application} call={call} />
        {application.changedSinceSubmission && editable && (
          <p className={classes.fault}>{t('applicant.changed-since')}</p>
        )}
        {editable && <TaskList draft={draft} />}
        <Clarifications application={application} />
        <ExpertComments application={application} call={call} />
        <p className={classes.actions}>
          {!editable && (
            <Link to="/my/applications/$applicationId/check" params={{ applicationId: application.id }}>
              {t('applicant.see-answers')}
            </Link>
          )}
          {application.receipt && (
            <Link to="/my/applications/$applicationId/receipt" params={{ applicationId: application.id }}>
              {t('applicant.see-receipt')}
            </Link>
          )}
          <CopiesLink applicationId={application.id} />
          {mayWithdraw && (
            <Link to="/my/applications/$applicationId/withdraw" params={{ applicationId: application.id }}>
              {t('applicant.withdraw')}
            </Link>
          )}
        </p>
      </div>
      {editable && <Bottom draft={draft} />}
    </>
  );
}

function Bottom({ draft: { application, state } }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const errors = application.problems.filter(isError).length;
  const missing = application.problems.length - errors;
  const obstacles = [
    errors > 0 && t('applicant.errors', { count: errors }),
    missing > 0 && t('applicant.missing', { count: missing }),
  ].filter(Boolean);
  return (
    <div className={classes.bottom}>
      <div>
        <SaveLine state={state} />
        {obstacles.length > 0 && <span>{t('applicant.obstacles', { obstacles: obstacles.join(', ') })}</span>}
      </div>
      <Button
        component={Link}
        to={`/my/applications/${application.id}/check`}
        variant={obstacles.length > 0 ? 'default' : 'filled'}
      >
        {t('applicant.check-and-submit')}
      </Button>
    </div>
  );
}
