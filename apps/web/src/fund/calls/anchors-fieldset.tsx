import { useFieldArray, useFormContext } from 'react-hook-form';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Add } from './add.js';
import type { CallFields } from './call-fields.js';
import { Field } from './field.js';
import { ListButtons } from './list-buttons.js';

/** What the scores of a criterion mean, level by level. */
export function AnchorsFieldset({ criterion }: { criterion: number }): React.JSX.Element {
  const { t } = useFundTexts();
  const { control } = useFormContext<CallFields>();
  const name = `rubric.criteria.${criterion}.anchors` as const;
  const { fields, append, remove } = useFieldArray({ control, name });
  return (
    <fieldset className={classes.part}>
      <legend>{t('fund.rubric.anchors')}</legend>
      <p className={classes.note}>{t('fund.rubric.anchors-hint')}</p>
      {fields.map(({ id }, i) => (
        <div key={id} className={classes.level}>
          <Field
            name={`${name}.${i}.score`}
            label={t('fund.rubric.anchor-score')}
            inputMode="decimal"
            required
          />
          <Field name={`${name}.${i}.ru`} label={t('fund.rubric.anchor-ru')} rows={2} required />
          <Field name={`${name}.${i}.en`} label={t('fund.rubric.en')} rows={2} />
          <ListButtons
            what={t('fund.rubric.anchor', { number: i + 1 })}
            index={i}
            onRemove={() => remove(i)}
          />
        </div>
      ))}
      <Add
        id={`${name}.add`}
        label={t('fund.rubric.add-anchor')}
        run={() => append({ score: '', ru: '', en: '' })}
      />
    </fieldset>
  );
}
