import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../shared/api/client.js';
import { ErrorSummary } from '../shared/forms/error-summary.js';
import forms from '../shared/forms/forms.module.css';
import { PageHeader } from '../shared/layout/page-header.js';
import { useApplicantTexts } from './applicant-texts.js';
import { CountedText } from './form/counted-text.js';
import { DraftView, type OpenDraft } from './form/draft-view.js';

const LONGEST_REASON = 2_000;

/** Taking an application back cannot be undone, so it has a page of its own and needs a reason. */
export function WithdrawScreen(): React.JSX.Element {
  return <DraftView>{(draft) => <Withdrawal draft={draft} />}</DraftView>;
}

function Withdrawal({ draft: { application } }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/applications/{id}/withdraw', {
          params: { path: { id: application.id } },
          body: { reason },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['applications'] });
      await navigate({ to: `/my/applications/${application.id}` });
    },
  });
  return (
    <>
      <PageHeader
        title={t('applicant.withdraw')}
        crumbs={[{ to: `/my/applications/${application.id}`, label: application.title }]}
      />
      <ErrorSummary faults={[]} error={withdraw.error} />
      <form
        className={forms.form}
        onSubmit={(event) => {
          event.preventDefault();
          withdraw.mutate();
        }}
      >
        <p>{t('applicant.withdraw.means')}</p>
        <CountedText
          id="reason"
          required
          label={t('applicant.withdraw.reason')}
          limit={LONGEST_REASON}
          rows={4}
          value={reason}
          onChange={setReason}
        />
        <div>
          <Button type="submit" loading={withdraw.isPending}>
            {t('applicant.withdraw.go')}
          </Button>
        </div>
      </form>
    </>
  );
}
