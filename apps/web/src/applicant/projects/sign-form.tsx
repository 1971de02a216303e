import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { ErrorSummary } from '../../shared/forms/error-summary.js';
import forms from '../../shared/forms/forms.module.css';
import { formatDay } from '../../shared/time/moments.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import type { Agreement } from './agreements-query.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

/** Says what one signs, and signs it. It is there only for whoever may sign. */
export function SignForm({ agreement }: { agreement: Agreement }): React.JSX.Element | null {
  const { t, locale } = useApplicantTexts();
  const client = useQueryClient();
  const [read, setRead] = useState(false);
  const sign = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/agreements/{id}/sign', { params: { path: { id: agreement.id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['agreements'] }),
  });
  if (!agreement.availableActions.some(({ action, available }) => action === 'sign' && available))
    return null;
  return (
    <form
      className={forms.form}
      onSubmit={(event) => {
        event.preventDefault();
        sign.mutate();
      }}
    >
      <ErrorSummary faults={[]} error={sign.error} />
      <p>
        {t('applicant.agreement.sign-means', {
          organisation: agreement.organisationName,
          number: agreement.number,
          amount: formatRoubles(BigInt(agreement.amountKopecks)),
          until: formatDay(agreement.endsOn, locale),
        })}
      </p>
      <label className={classes.confirm}>
        <input
          type="checkbox"
          required
          checked={read}
          onChange={({ currentTarget }) => setRead(currentTarget.checked)}
        />
        <span>{t('applicant.agreement.read')}</span>
      </label>
      <div>
        <Button type="submit" loading={sign.isPending}>
          {t('applicant.agreement.sign')}
        </Button>
      </div>
    </form>
  );
}
