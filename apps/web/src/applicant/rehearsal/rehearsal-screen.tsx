import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { rehearsed } from '../../shared/autosave/rehearsed.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { RehearsalNote } from '../../shared/rehearsal/rehearsal-note.js';
import { NotFound } from '../../shared/states/not-found.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Status } from '../../shared/status/status.js';
import { DeadlineClock } from '../../shared/time/deadline-clock.js';
import { useApplicantTexts } from '../applicant-texts.js';
import { callQuery, type Call } from '../applications-query.js';
import classes from '../applicant.module.css';
import { draftOf } from '../form/draft.js';
import type { OpenDraft } from '../form/draft-view.js';
import { SectionForm } from '../form/section-screen.js';
import { isSection } from '../sections.js';
import { TaskList } from '../task-list.js';
import { rehearsedApplication } from './rehearsed-application.js';

/** The task list of a new application to a call that is not published yet. */
export function RehearsalScreen(): React.JSX.Element {
  const { t } = useApplicantTexts();
  return (
    <Rehearsal>
      {(draft) => (
        <>
          <PageHeader
            title={t('applicant.untitled')}
            crumbs={[{ to: `/calls/${draft.call.id}/rehearsal`, label: draft.call.title }]}
            tag={<Status kind="application" status="draft" />}
            clock={<DeadlineClock at={draft.call.closesAt} zone={draft.call.timeZone} />}
          />
          <div className={classes.page}>
            <TaskList draft={draft} />
          </div>
        </>
      )}
    </Rehearsal>
  );
}

/** One section's questions; nothing can be written. */
export function RehearsalSectionScreen(): React.JSX.Element {
  const { section = '' } = useParams({ strict: false });
  if (!isSection(section)) return <NotFound />;
  return <Rehearsal>{(draft) => <SectionForm draft={draft} section={section} />}</Rehearsal>;
}

function Rehearsal({ children }: { children: (draft: OpenDraft) => ReactNode }): React.JSX.Element {
  const { callId = '' } = useParams({ strict: false });
  return (
    <>
      <RehearsalNote callId={callId} role="applicant" />
      <QueryView query={useQuery(callQuery(callId))}>
        {(call) => <Opened call={call}>{children}</Opened>}
      </QueryView>
    </>
  );
}

interface Opening {
  call: Call;
  children: (draft: OpenDraft) => ReactNode;
}

function Opened({ call, children }: Opening): React.JSX.Element {
  const { t } = useApplicantTexts();
  const application = useMemo(() => rehearsedApplication(call), [call]);
  const autosave = useMemo(() => rehearsed(draftOf(application).content), [application]);
  return (
    <>
      {children({
        ...{ application, call, autosave, editable: false, content: application.content },
        closedNote: <p>{t('applicant.rehearsed-section')}</p>,
        home: `/calls/${call.id}/rehearsal/application`,
        state: autosave.state(),
        edit: () => undefined,
      })}
    </>
  );
}
