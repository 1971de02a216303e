import { Textarea, TextInput } from '@mantine/core';
import { useFormContext } from 'react-hook-form';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { AmountField } from './amount-field.js';
import type { CallFields } from './call-fields.js';
import { CallLists } from './call-lists.js';

const MOMENTS = ['opensAt', 'closesAt', 'formalCheckUntil', 'reviewsDueAt', 'resultsAt'] as const;
const NEEDED: readonly string[] = ['opensAt', 'closesAt'];
const NUMBERS = ['reviewsPerApplication', 'expertCapacity', 'divergenceThreshold', 'minOwnShare'] as const;
const AMOUNTS = ['maxRequested', 'appealReserve'] as const;

/** The fields of a call, in the order in which people decide about them. */
export function CallFieldsets({ isNew }: { isNew: boolean }): React.JSX.Element {
  const { t } = useFundTexts();
  const { register, watch } = useFormContext<CallFields>();
  return (
    <>
      <TextInput id="title" label={t('fund.calls.name')} required {...register('title')} />
      <div className={classes.pair}>
        <TextInput id="code" label={t('fund.calls.code')} description="27-1" required {...register('code')} />
        {isNew && (
          <TextInput id="programme" label={t('fund.call.programme')} required {...register('programme')} />
        )}
      </div>
      <Textarea id="description" label={t('fund.call.description')} rows={4} {...register('description')} />
      <fieldset className={classes.group}>
        <legend>{t('fund.call.dates', { zone: watch('timeZone') })}</legend>
        <TextInput id="timeZone" label={t('fund.call.zone')} required {...register('timeZone')} />
        <div className={classes.pair}>
          {MOMENTS.map((field) => (
            <TextInput
              key={field}
              id={field}
              type="datetime-local"
              label={t(`fund.field.${field}`)}
              required={NEEDED.includes(field)}
              {...register(field)}
            />
          ))}
        </div>
      </fieldset>
      <CallLists />
      <fieldset className={classes.group}>
        <legend>{t('fund.call.money')}</legend>
        <div className={classes.pair}>
          {AMOUNTS.map((field) => (
            <AmountField key={field} name={field} label={t(`fund.field.${field}`)} />
          ))}
          <TextInput
            id="trancheShares"
            label={t('fund.call.shares')}
            description={t('fund.call.shares-hint')}
            required
            {...register('trancheShares')}
          />
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('fund.call.reviewing')}</legend>
        <div className={classes.pair}>
          {NUMBERS.map((field) => (
            <TextInput
              key={field}
              id={field}
              inputMode="numeric"
              label={t(`fund.field.${field}`)}
              required
              {...register(field, { valueAsNumber: true })}
            />
          ))}
        </div>
        <label className={classes.check}>
          <input id="blindToExperts" type="checkbox" {...register('blindToExperts')} />
          {t('fund.call.blind')}
        </label>
      </fieldset>
    </>
  );
}
