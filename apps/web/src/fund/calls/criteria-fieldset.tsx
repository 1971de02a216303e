import { useFieldArray, useFormContext } from 'react-hook-form';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Add } from './add.js';
import type { CallFields } from './call-fields.js';
import { CriterionFieldset } from './criterion-fieldset.js';
import { freeId, NEW_CRITERION } from './rubric-fields.js';

/** What experts are asked, one criterion under the other. */
export function CriteriaFieldset(): React.JSX.Element {
  const { t } = useFundTexts();
  const { control, getValues, setValue } = useFormContext<CallFields>();
  const criteria = useFieldArray({ control, name: 'rubric.criteria', keyName: 'key' });
  const count = criteria.fields.length;
  // What is gone breaks no ties.
  const remove = (index: number): void => {
    const { criteria: before, tieBreak } = getValues('rubric');
    const kept = tieBreak.filter(({ criterion }) => criterion !== before[index]?.id);
    if (kept.length < tieBreak.length) setValue('rubric.tieBreak', kept);
    criteria.remove(index);
  };
  return (
    <fieldset className={classes.group}>
      <legend>{t('fund.rubric.criteria')}</legend>
      <p className={classes.note}>{t('fund.rubric.criteria-hint')}</p>
      <div>
        {criteria.fields.map(({ key }, i) => (
          <CriterionFieldset
            key={key}
            index={i}
            count={count}
            onMove={(to) => criteria.move(i, to)}
            onRemove={() => remove(i)}
          />
        ))}
      </div>
      <Add
        id={count === 0 ? 'rubric.criteria.0.ru' : undefined}
        label={t('fund.rubric.add-criterion')}
        run={() =>
          criteria.append({ id: freeId('criterion', getValues('rubric.criteria')), ...NEW_CRITERION })
        }
      />
    </fieldset>
  );
}
