import { Button, NativeSelect, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { ChangeForm } from '../change-form.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { useChange } from '../use-change.js';
import { expertsQuery } from './experts-query.js';

type CallReview = components['schemas']['CallReviewDto'];

interface Late {
  call: FundCall;
  reviews: readonly CallReview[];
}

/** Reviews that are due and not handed in: each can be given to somebody else in one step. */
export function LateReviews({ call, reviews }: Late): React.JSX.Element | null {
  const { t } = useFundTexts();
  const late = reviews.filter((review) => review.late);
  if (late.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.late.title')}</Title>
      <ul className={classes.rows}>
        {late.map((review) => (
          <li key={review.id}>
            <div className={classes.grow}>
              {review.applicationNumber} · {review.title}
              <Replacement call={call} review={review} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Replacement({ call, review }: { call: FundCall; review: CallReview }): React.JSX.Element {
  const { t } = useFundTexts();
  const [open, setOpen] = useState(false);
  if (open) return <ReplacementForm call={call} review={review} onClose={() => setOpen(false)} />;
  return (
    <p className={classes.buttons}>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('fund.late.replace')}
      </Button>
    </p>
  );
}

interface Wanted {
  expertId: string;
  reason: string;
}

function ReplacementForm({
  call,
  review,
  onClose,
}: {
  call: FundCall;
  review: CallReview;
  onClose: () => void;
}): React.JSX.Element {
  const { t } = useFundTexts();
  const form = useForm<Wanted>({ defaultValues: { expertId: '', reason: '' } });
  const experts = useQuery(expertsQuery(call)).data ?? [];
  const replace = useChange(
    ({ expertId, reason }: Wanted) =>
      answerOf(
        api.POST('/api/reviews/{id}/replace', {
          params: { path: { id: review.id } },
          body: { reason, ...(expertId && { expertId }) },
        }),
      ),
    onClose,
  );
  return (
    <ChangeForm
      send={t('fund.late.replace')}
      change={replace}
      onSend={(event) => void form.handleSubmit((body) => replace.mutate(body))(event)}
      onClose={onClose}
    >
      <NativeSelect
        id="expertId"
        label={t('fund.late.to')}
        data={[
          { value: '', label: t('fund.late.best') },
          ...experts
            .filter(({ personId }) => personId !== review.expertId)
            .map(({ personId, fullName, liveReviews }) => ({
              value: personId,
              label: `${fullName} (${liveReviews})`,
            })),
        ]}
        {...form.register('expertId')}
      />
      <Textarea
        id="reason"
        label={t('fund.late.reason')}
        required
        rows={2}
        {...form.register('reason', { required: true })}
      />
    </ChangeForm>
  );
}
