import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SaveLine } from '../../shared/autosave/save-line.js';
import forms from '../../shared/forms/forms.module.css';
import { PageHeader } from '../../shared/layout/page-header.js';
import { DeadlineClock } from '../../shared/time/deadline-clock.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { DraftConflict } from './draft-conflict.js';
import type { OpenDraft } from './draft-view.js';

interface Frame {
  draft: OpenDraft;
  title: string;
  /** Where the button in the bottom bar leads. */
  next: { to: string; label: string };
  /** Between the list and this page. */
  crumb?: { to: string; label: string };
  facts?: ReactNode;
  children: ReactNode;
}

/** A page of the form: its fields, and below them where the text is and where one goes next. */
export function FormFrame({ draft, title, next, crumb, facts, children }: Frame): React.JSX.Element {
  const { t } = useApplicantTexts();
  const { call, editable, closedNote, state } = draft;
  const home = {
    to: draft.home,
    label: draft.content.project.title || t('applicant.untitled'),
  };
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[home, ...(crumb ? [crumb] : [])]}
        clock={<DeadlineClock at={call.closesAt} zone={call.timeZone} />}
        facts={facts}
      />
      <DraftConflict draft={draft} />
      {!editable && closedNote}
      <fieldset disabled={!editable} className={`${forms.form} ${classes.fields}`}>
        {children}
      </fieldset>
      <div className={classes.bottom}>
        <SaveLine state={state} />
        <Button component={Link} to={next.to} variant="default">
          {next.label}
        </Button>
      </div>
    </>
  );
}
