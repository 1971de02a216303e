import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../../shared/api/client.js';
import forms from '../../shared/forms/forms.module.css';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';
import type { FundApplication } from './queue-query.js';

interface Opinion {
  recommendation: 'admit' | 'refuse';
  rulePoint: string;
  note: string;
}

/** A checker recommends; the commission decides. */
export function ScreeningForm({ application }: { application: FundApplication }): React.JSX.Element {
  const { t } = useFundTexts();
  const form = useForm<Opinion>({ defaultValues: { recommendation: 'admit', rulePoint: '', note: '' } });
  const refuses = form.watch('recommendation') === 'refuse';
  const screen = useChange(({ rulePoint, ...opinion }: Opinion) =>
    answerOf(
      api.POST('/api/applications/{id}/screenings', {
        params: { path: { id: application.id } },
        body: { ...opinion, ...(rulePoint && { rulePoint }) },
      }),
    ),
  );
  return (
    <details className={classes.panel} open={application.screenings.length === 0}>
      <summary>{t('fund.screening.title')}</summary>
      <Refusal error={screen.error} fieldOf={(pointer) => pointer.slice(1)} />
      <form
        className={forms.form}
        onSubmit={(event) => void form.handleSubmit((body) => screen.mutate(body))(event)}
      >
        <fieldset className={classes.group}>
          <legend>{t('fund.screening.recommendation')}</legend>
          {(['admit', 'refuse'] as const).map((value) => (
            <label key={value} className={classes.check}>
              <input type="radio" value={value} {...form.register('recommendation')} />
              {t(`fund.admission.${value}`)}
            </label>
          ))}
        </fieldset>
        {refuses && (
          <TextInput
            id="rulePoint"
            label={t('fund.screening.rule-point')}
            description={t('fund.screening.rule-point-hint')}
            required
            {...form.register('rulePoint')}
          />
        )}
        <Textarea id="note" label={t('fund.screening.note')} rows={3} {...form.register('note')} />
        <div>
          <Button type="submit" loading={screen.isPending}>
            {t('fund.screening.save')}
          </Button>
        </div>
      </form>
    </details>
  );
}
