import { useFieldArray, useFormContext } from 'react-hook-form';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Add } from './add.js';
import { AmountField } from './amount-field.js';
import type { CallFields } from './call-fields.js';
import { Field } from './field.js';
import { ListButtons } from './list-buttons.js';

/** The directions of a call. */
export function TrackList(): React.JSX.Element {
  const { t } = useFundTexts();
  const { control } = useFormContext<CallFields>();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'tracks' });
  return (
    <>
      <p className={classes.note}>{t('fund.call.track-code-hint')}</p>
      {fields.map(({ id }, i) => (
        <div key={id} className={classes.line}>
          <Field name={`tracks.${i}.name`} label={t('fund.call.track-name', { number: i + 1 })} required />
          <Field name={`tracks.${i}.code`} label={t('fund.call.track-code', { number: i + 1 })} required />
          <ListButtons
            what={t('fund.call.track-name', { number: i + 1 })}
            index={i}
            count={fields.length}
            onMove={(to) => move(i, to)}
            onRemove={() => remove(i)}
          />
        </div>
      ))}
      <Add
        id={fields.length === 0 ? 'tracks.0.name' : undefined}
        label={t('fund.call.add-track')}
        run={() => append({ code: '', name: '' })}
      />
    </>
  );
}

/** Where the budget comes from. */
export function SourceList(): React.JSX.Element {
  const { t } = useFundTexts();
  const { control } = useFormContext<CallFields>();
  const { fields, append, remove } = useFieldArray({ control, name: 'sources' });
  return (
    <>
      {fields.map(({ id }, i) => (
        <div key={id} className={classes.entry}>
          <div className={classes.pair}>
            <Field
              name={`sources.${i}.name`}
              label={t('fund.call.source-name', { number: i + 1 })}
              required
            />
            <AmountField
              name={`sources.${i}.amount`}
              label={t('fund.call.source-amount', { number: i + 1 })}
            />
            <Field name={`sources.${i}.budgetCode`} label={t('fund.call.source-code', { number: i + 1 })} />
          </div>
          <ListButtons
            what={t('fund.call.source-name', { number: i + 1 })}
            index={i}
            onRemove={() => remove(i)}
          />
        </div>
      ))}
      <Add
        id={fields.length === 0 ? 'sources.0.name' : undefined}
        label={t('fund.call.add-source')}
        run={() => append({ name: '', budgetCode: '', amount: '' })}
      />
    </>
  );
}
