import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Add } from './add.js';
import type { CallFields } from './call-fields.js';
import { Choice } from './choice.js';
import { Field } from './field.js';
import { ListButtons } from './list-buttons.js';
import { freeId, greatestTotals } from './rubric-fields.js';

const BOUNDS = ['sum', 'months', 'none'] as const;

/** Applications that are judged by the same weights, with their pass marks. */
export function BandsFieldset(): React.JSX.Element {
  const { t } = useFundTexts();
  const { control } = useFormContext<CallFields>();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'rubric.bands', keyName: 'key' });
  const rubric = useWatch({ control, name: 'rubric' });
  const totals = greatestTotals(rubric);
  return (
    <fieldset className={classes.group}>
      <legend>{t('fund.rubric.bands')}</legend>
      <p className={classes.note}>{t('fund.rubric.bands-hint')}</p>
      {fields.map(({ key }, i) => (
        <div key={key} className={classes.entry}>
          <div className={classes.small}>
            <Field
              name={`rubric.bands.${i}.label`}
              label={t('fund.rubric.band', { number: i + 1 })}
              required
            />
            <Choice
              name={`rubric.bands.${i}.bound`}
              label={t('fund.rubric.bound')}
              data={BOUNDS.map((value) => ({ value, label: t(`fund.rubric.bound.${value}`) }))}
            />
            {rubric.bands[i]?.bound !== 'none' && (
              <Field
                name={`rubric.bands.${i}.limit`}
                label={t('fund.rubric.limit')}
                inputMode="numeric"
                required
              />
            )}
            <Field
              name={`rubric.bands.${i}.passMark`}
              label={t('fund.rubric.pass-mark')}
              inputMode="decimal"
            />
          </div>
          <p className={classes.note}>
            {t('fund.rubric.band-total', {
              total: Number.isNaN(totals[i]) ? '?' : (totals[i] ?? 0),
              maximum: rubric.maximumScore,
            })}
          </p>
          <ListButtons
            what={rubric.bands[i]?.label ?? ''}
            index={i}
            count={fields.length}
            onMove={(to) => move(i, to)}
            onRemove={() => remove(i)}
          />
        </div>
      ))}
      <Add
        id={fields.length === 0 ? 'rubric.bands.0.label' : undefined}
        label={t('fund.rubric.add-band')}
        run={() =>
          append({ id: freeId('band', rubric.bands), label: '', bound: 'none', limit: '', passMark: '' })
        }
      />
    </fieldset>
  );
}
