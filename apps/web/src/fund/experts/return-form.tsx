import { Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { fromZone, inZone } from '../calls/zone-moment.js';
import { ChangeForm } from '../change-form.js';
import { callQuery, type CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { useChange } from '../use-change.js';

type Review = components['schemas']['ReviewDto'];

interface Asked {
  review: Review;
  onClose: () => void;
}

/** Hands a review back with what is missing, and until when. */
export function ReturnForm({ review, onClose }: Asked): React.JSX.Element | null {
  const call = useQuery(callQuery(review.callId)).data;
  return call ? <Form call={call} review={review} onClose={onClose} /> : null;
}

function Form({ call, review, onClose }: Asked & { call: CallDetails }): React.JSX.Element {
  const { t } = useFundTexts();
  const { id, dueAt } = review;
  const form = useForm({
    defaultValues: { reason: '', dueAt: dueAt ? inZone(dueAt, call.timeZone) : '' },
  });
  const handBack = useChange(
    (body: { reason: string; dueAt: string }) =>
      answerOf(
        api.POST('/api/reviews/{id}/return', {
          params: { path: { id } },
          body: {
            reason: body.reason,
            ...(body.dueAt && { dueAt: fromZone(body.dueAt, call.timeZone) }),
          },
        }),
      ),
    onClose,
  );
  return (
    <ChangeForm
      send={t('fund.review.return')}
      change={handBack}
      onSend={(event) => void form.handleSubmit((body) => handBack.mutate(body))(event)}
      onClose={onClose}
    >
      <Textarea
        id="reason"
        label={t('fund.review.return-reason')}
        required
        rows={3}
        maxLength={1_000}
        {...form.register('reason')}
      />
      <TextInput
        id="dueAt"
        type="datetime-local"
        label={t('fund.review.return-due')}
        description={call.timeZone}
        {...form.register('dueAt')}
      />
    </ChangeForm>
  );
}
