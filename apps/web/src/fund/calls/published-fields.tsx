import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { AmountField } from './amount-field.js';
import { Field } from './field.js';

const DATES = ['formalCheckUntil', 'reviewsDueAt', 'resultsAt'] as const;
const NUMBERS = ['reviewsPerApplication', 'expertCapacity', 'divergenceThreshold'] as const;

/** What may still change once applicants have read the rules, and why it does. */
export function PublishedFields(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <>
      <Field name="title" label={t('fund.calls.name')} required />
      <Field name="description" label={t('fund.call.description')} rows={6} />
      <div className={classes.pair}>
        {DATES.map((field) => (
          <Field key={field} name={field} type="datetime-local" label={t(`fund.field.${field}`)} />
        ))}
        {NUMBERS.map((field) => (
          <Field key={field} name={field} label={t(`fund.field.${field}`)} inputMode="numeric" required />
        ))}
        <AmountField name="appealReserve" label={t('fund.field.appealReserve')} />
      </div>
      <Field name="reason" label={t('fund.call.change-reason')} rows={3} required />
    </>
  );
}
