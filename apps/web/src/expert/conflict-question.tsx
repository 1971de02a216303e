import { Button, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../shared/api/client.js';
import { ErrorSummary } from '../shared/forms/error-summary.js';
import { FactList } from '../shared/layout/facts.js';
import classes from './conflict-question.module.css';
import { useExpertTexts } from './expert-texts.js';
import { GiveUpForm } from './give-up-form.js';
import { myReviewsQuery, reviewQuery, type Review } from './reviews-query.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** Asked before the application opens. Its content is not on this page, nor was it loaded. */
export function ConflictQuestion({ review }: { review: Review }): React.JSX.Element {
  const { t } = useExpertTexts();
  const [answer, setAnswer] = useState<'decline' | 'conflict' | null>(null);
  const accept = useAcceptance(review.id);
  const giveUp = useGivingUp(review.id);
  const error = accept.error ?? giveUp.error;
  return (
    <section className={classes.question}>
      <Title order={2}>{t('expert.conflict.title')}</Title>
      <FactList
        items={[
          [t('expert.conflict.applicant'), review.organisationName],
          [t('expert.conflict.project'), review.title],
          [t('expert.conflict.track'), review.trackName],
          [t('expert.conflict.requested'), formatRoubles(BigInt(review.requestedKopecks))],
        ]}
      />
      {review.blind && <p>{t('expert.conflict.blind')}</p>}
      <p>{t('expert.conflict.explain')}</p>
      <ErrorSummary faults={[]} error={error} />
      <div className={classes.answers}>
        <Button onClick={() => accept.mutate()} loading={accept.isPending}>
          {t('expert.conflict.accept')}
        </Button>
        <Button variant="default" aria-expanded={answer === 'decline'} onClick={() => setAnswer('decline')}>
          {t('expert.conflict.decline')}
        </Button>
        <Button variant="default" aria-expanded={answer === 'conflict'} onClick={() => setAnswer('conflict')}>
          {t('expert.conflict.declare')}
        </Button>
      </div>
      {answer && (
        <GiveUpForm
          key={answer}
          kind={answer}
          pending={giveUp.isPending}
          onSend={(reason) => giveUp.mutate({ kind: answer, reason })}
          onCancel={() => setAnswer(null)}
        />
      )}
    </section>
  );
}

function useAcceptance(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/reviews/{id}/accept', { params: { path: { id } } })),
    onSuccess: (review) => {
      client.setQueryData(reviewQuery(id).queryKey, review);
      return client.invalidateQueries({ ...myReviewsQuery, exact: true });
    },
    onError: () => client.invalidateQueries(reviewQuery(id)),
  });
}

function useGivingUp(id: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ kind, reason }: { kind: 'decline' | 'conflict'; reason: string }): Promise<void> => {
      const params = { path: { id } };
      if (kind === 'decline')
        await answerOf(api.POST('/api/reviews/{id}/decline', { params, body: { reason } }));
      else await answerOf(api.POST('/api/reviews/{id}/conflict', { params, body: { note: reason } }));
    },
    onSuccess: async () => {
      await client.invalidateQueries({ ...myReviewsQuery, exact: true });
      await navigate({ to: '/reviews' });
      client.removeQueries(reviewQuery(id));
    },
  });
}
