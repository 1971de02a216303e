import { Button, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import forms from '../../shared/forms/forms.module.css';
import { ErrorSummary } from '../../shared/forms/error-summary.js';
import { formatMoment } from '../../shared/time/moments.js';
import { useApplicantTexts } from '../applicant-texts.js';
import type { Application } from '../applications-query.js';
import { CountedText } from '../form/counted-text.js';

type Clarification = components['schemas']['ClarificationDto'];

const LONGEST_ANSWER = 5_000;
/** Before it was admitted nobody reads it. */
const BEFORE: readonly Application['status'][] = ['draft', 'submitted', 'registered', 'checked'];

/** What experts ask about the application, each answered once and in time; the application stays as it is. */
export function Clarifications({ application }: { application: Application }): React.JSX.Element | null {
  const { t } = useApplicantTexts();
  const { id, status } = application;
  const asked = useQuery({
    queryKey: ['applications', id, 'clarifications'],
    queryFn: () => answerOf(api.GET('/api/applications/{id}/clarifications', { params: { path: { id } } })),
    enabled: !BEFORE.includes(status),
  });
  const items = asked.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section>
      <Title order={2}>{t('applicant.clarify.title')}</Title>
      <p>{t('applicant.clarify.how')}</p>
      {items.map((item) => (
        <Question key={item.id} applicationId={id} item={item} />
      ))}
    </section>
  );
}

interface Asked {
  applicationId: string;
  item: Clarification;
}

function Question({ applicationId, item }: Asked): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  const { id, question, answer, status, dueAt, answeredAt } = item;
  const due = dueAt ?? '';
  return (
    <article>
      <Title order={3}>{question}</Title>
      {status === 'answered' && (
        <>
          <p>{answer}</p>
          <p>
            {t('applicant.clarify.answered', { when: formatMoment(answeredAt ?? '', undefined, locale) })}
          </p>
        </>
      )}
      {status === 'forwarded' && Date.parse(due) < Date.now() && (
        <p>{t('applicant.clarify.late', { when: formatMoment(due, undefined, locale) })}</p>
      )}
      {status === 'forwarded' && Date.parse(due) >= Date.now() && (
        <>
          <p>{t('applicant.clarify.due', { when: formatMoment(due, undefined, locale) })}</p>
          <Answer applicationId={applicationId} id={id} />
        </>
      )}
    </article>
  );
}

function Answer({ applicationId, id }: { applicationId: string; id: string }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const answer = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/clarifications/{id}/answer', {
          params: { path: { id } },
          body: { answer: text.trim() },
        }),
      ),
    onSuccess: (answered) => client.setQueryData(['applications', applicationId, 'clarifications'], answered),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') answer.mutate();
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      <ErrorSummary faults={[]} error={answer.error} />
      <CountedText
        id={`answer-${id}`}
        required
        label={t('applicant.clarify.answer')}
        limit={LONGEST_ANSWER}
        rows={4}
        value={text}
        onChange={setText}
      />
      <div>
        <Button type="submit" loading={answer.isPending}>
          {t('applicant.clarify.send')}
        </Button>
      </div>
    </form>
  );
}
