import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { REVIEW_REASONS, type ReviewReason } from '#contracts';
import { answerOf, api } from '../../shared/api/client.js';
import forms from '../../shared/forms/forms.module.css';
import { applicationsIn } from '../applications/queue-query.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';
import { expertsQuery } from './experts-query.js';

interface Assignment {
  applicationId: string;
  expertId: string;
  reason: ReviewReason;
}

/** One expert for one application: instead of another, or as a further review. */
export function HandAssignment({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const form = useForm<Assignment>({ defaultValues: { reason: 'initial' } });
  const experts = useQuery(expertsQuery(call)).data ?? [];
  const applications = useQuery({
    queryKey: ['fund', 'applications', call.id, 'admitted'],
    queryFn: () => applicationsIn(call.id, 'admitted'),
  }).data;
  const assign = useChange(
    ({ applicationId, ...body }: Assignment) =>
      answerOf(api.POST('/api/applications/{id}/reviews', { params: { path: { id: applicationId } }, body })),
    () => form.reset(),
  );
  return (
    <details className={classes.panel}>
      <summary>{t('fund.assign.by-hand')}</summary>
      <Refusal error={assign.error} fieldOf={(pointer) => pointer.slice(1)} />
      {assign.isSuccess && <p role="status">{t('fund.assign.assigned')}</p>}
      <form
        className={forms.form}
        onSubmit={(event) => void form.handleSubmit((body) => assign.mutate(body))(event)}
      >
        <NativeSelect
          id="applicationId"
          label={t('fund.assign.application')}
          data={(applications ?? []).map(({ id, number, title }) => ({
            value: id,
            label: `${number ?? ''} · ${title}`,
          }))}
          {...form.register('applicationId', { required: true })}
        />
        <NativeSelect
          id="expertId"
          label={t('role.expert')}
          data={experts.map(({ personId, fullName, liveReviews }) => ({
            value: personId,
            label: `${fullName} (${liveReviews})`,
          }))}
          {...form.register('expertId', { required: true })}
        />
        <NativeSelect
          id="reason"
          label={t('fund.assign.reason')}
          data={REVIEW_REASONS.map((value) => ({ value, label: t(`fund.review-reason.${value}`) }))}
          {...form.register('reason')}
        />
        <div>
          <Button type="submit" loading={assign.isPending}>
            {t('fund.assign.assign')}
          </Button>
        </div>
      </form>
    </details>
  );
}
