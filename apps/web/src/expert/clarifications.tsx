import { Button, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import type { components } from '../generated/api-types.js';
import { answerOf, api } from '../shared/api/client.js';
import forms from '../shared/forms/forms.module.css';
import { sentenceOf } from '../shared/states/fault.js';
import { formatMoment } from '../shared/time/moments.js';
import { useExpertTexts } from './expert-texts.js';
import type { Review } from './reviews-query.js';
import classes from './scoring.module.css';

type Clarification = components['schemas']['ExpertClarificationDto'];

const LONGEST_QUESTION = 2_000;

/** What the expert may ask the applicant through the fund, and what was answered to any of the experts. */
export function Clarifications({ review: { id } }: { review: Review }): React.JSX.Element | null {
  const { t } = useExpertTexts();
  const params = { path: { id } };
  const asked = useQuery({
    queryKey: ['reviews', id, 'clarifications'],
    queryFn: () => answerOf(api.GET('/api/reviews/{id}/clarifications', { params })),
  });
  const { items = [], mayAsk = false } = asked.data ?? {};
  if (items.length === 0 && !mayAsk) return null;
  return (
    <section className={classes.clarifications}>
      <Title order={2}>{t('expert.clarify.title')}</Title>
      {mayAsk && <p>{t('expert.clarify.how')}</p>}
      {items.length > 0 && (
        <ul className={classes.entries}>
          {items.map((item) => (
            <Asked key={item.id} item={item} />
          ))}
        </ul>
      )}
      {mayAsk && <Ask reviewId={id} />}
    </section>
  );
}

function Asked({ item }: { item: Clarification }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const { question, answer, status, dueAt, declineReason, own } = item;
  return (
    <li>
      <strong>{question}</strong>
      {!own && <p>{t('expert.clarify.of-another')}</p>}
      {status === 'asked' && <p>{t('expert.clarify.waits')}</p>}
      {status === 'forwarded' && (
        <p>{t('expert.clarify.forwarded', { when: formatMoment(dueAt ?? '', undefined, locale) })}</p>
      )}
      {status === 'declined' && <p>{t('expert.clarify.declined', { reason: declineReason })}</p>}
      {status === 'answered' && (
        <p className={classes.text}>
          {t('expert.clarify.answer')}: {answer}
        </p>
      )}
    </li>
  );
}

function Ask({ reviewId }: { reviewId: string }): React.JSX.Element {
  const { t } = useExpertTexts();
  const client = useQueryClient();
  const [question, setQuestion] = useState('');
  const ask = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/reviews/{id}/clarifications', {
          params: { path: { id: reviewId } },
          body: { question: question.trim() },
        }),
      ),
    onSuccess: (answer) => {
      setQuestion('');
      client.setQueryData(['reviews', reviewId, 'clarifications'], answer);
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (question.trim() !== '') ask.mutate();
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      {ask.error && (
        <p role="alert" className={classes.fault}>
          {sentenceOf(ask.error, t)}
        </p>
      )}
      <Textarea
        label={t('expert.clarify.question')}
        description={t('expert.clarify.hint')}
        rows={3}
        maxLength={LONGEST_QUESTION}
        value={question}
        onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default" loading={ask.isPending}>
          {t('expert.clarify.ask')}
        </Button>
      </div>
    </form>
  );
}
