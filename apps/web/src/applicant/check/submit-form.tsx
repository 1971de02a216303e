import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { isProblem } from '../../shared/api/problem.js';
import { SaveLine } from '../../shared/autosave/save-line.js';
import { ErrorSummary } from '../../shared/forms/error-summary.js';
import forms from '../../shared/forms/forms.module.css';
import { formatMoment } from '../../shared/time/moments.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import type { OpenDraft } from '../form/draft-view.js';

/** Hands in what the server has, once it has everything. Without the confirmation nothing is sent. */
export function SubmitForm({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [confirmed, setConfirmed] = useState(false);
  const { application, call, autosave } = draft;
  const id = application.id;
  const submit = useMutation({
    mutationFn: async () => {
      if (!(await autosave.flush())) return null;
      const body = { version: autosave.state().version };
      return answerOf(api.POST('/api/applications/{id}/submit', { params: { path: { id } }, body }));
    },
    onSuccess: async (receipt) => {
      if (!receipt) return;
      await client.invalidateQueries({ queryKey: ['applications'] });
      await navigate({ to: `/my/applications/${id}/receipt` });
    },
    onError: (error) => {
      if (isProblem(error)) void client.invalidateQueries({ queryKey: ['applications', id] });
    },
  });
  const refused = isProblem(submit.error) ? submit.error : null;
  const sentence =
    submit.error && !refused
      ? t('applicant.submit.offline')
      : submit.data === null
        ? t('applicant.submit.not-saved')
        : undefined;
  return (
    <form
      className={forms.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit.mutate();
      }}
    >
      <ErrorSummary faults={[]} error={refused} {...(sentence && { sentence })} />
      <label className={classes.confirm}>
        <input
          type="checkbox"
          required
          checked={confirmed}
          onChange={({ currentTarget }) => setConfirmed(currentTarget.checked)}
        />
        <span>{t('applicant.submit.confirm')}</span>
      </label>
      <SaveLine state={draft.state} />
      <div>
        <Button type="submit" loading={submit.isPending}>
          {t('applicant.submit.go')}
        </Button>
      </div>
      <p>{t('applicant.submit.until', { when: formatMoment(call.closesAt, call.timeZone, locale) })}</p>
    </form>
  );
}
