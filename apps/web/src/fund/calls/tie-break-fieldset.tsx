import { NativeSelect } from '@mantine/core';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import type { CallFields } from './call-fields.js';
import { Choice } from './choice.js';
import { ListButtons } from './list-buttons.js';

/** By which criteria equal totals are told apart, in order. */
export function TieBreakFieldset(): React.JSX.Element {
  const { t } = useFundTexts();
  const { control } = useFormContext<CallFields>();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'rubric.tieBreak' });
  const criteria = useWatch({ control, name: 'rubric.criteria' });
  const chosen = useWatch({ control, name: 'rubric.tieBreak' });
  const names = criteria.map(({ id, ru }) => ({ value: id, label: ru || t('fund.rubric.new-criterion') }));
  const left = names.filter(({ value }) => !chosen.some(({ criterion }) => criterion === value));
  return (
    <fieldset className={classes.group}>
      <legend>{t('fund.rubric.tie-break')}</legend>
      <p className={classes.note}>{t('fund.rubric.tie-break-hint')}</p>
      {fields.length === 0 && <p className={classes.note}>{t('fund.rubric.tie-break-none')}</p>}
      {fields.map(({ id }, i) => (
        <div key={id} className={classes.entry}>
          <Choice
            name={`rubric.tieBreak.${i}.criterion`}
            label={t('fund.rubric.criterion', { number: i + 1 })}
            data={names}
          />
          <ListButtons
            what={t('fund.rubric.criterion', { number: i + 1 })}
            index={i}
            count={fields.length}
            onMove={(to) => move(i, to)}
            onRemove={() => remove(i)}
          />
        </div>
      ))}
      {left.length > 0 && (
        <NativeSelect
          id="rubric.tieBreak.add"
          label={t('fund.rubric.tie-break-add')}
          value=""
          data={[{ value: '', label: t('form.choose') }, ...left]}
          onChange={({ currentTarget }) => append({ criterion: currentTarget.value })}
        />
      )}
    </fieldset>
  );
}
