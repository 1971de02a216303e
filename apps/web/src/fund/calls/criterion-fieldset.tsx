import { useContext, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { AnchorsFieldset } from './anchors-fieldset.js';
import type { CallFields } from './call-fields.js';
import { FaultsContext } from './faults.js';
import { Field } from './field.js';
import { ListButtons } from './list-buttons.js';

interface Criterion {
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}

const SCALE = ['min', 'max', 'step'] as const;
const RATIONALE = ['minLength', 'atMost', 'atLeast'] as const;

/** One criterion, folded away unless it is new, is being changed, or was refused. */
export function CriterionFieldset({ index, count, onMove, onRemove }: Criterion): React.JSX.Element {
  const { t } = useFundTexts();
  const { control } = useFormContext<CallFields>();
  const here = `rubric.criteria.${index}` as const;
  const { ru, weights } = useWatch({ control, name: here });
  const bands = useWatch({ control, name: 'rubric.bands' });
  const refused = [...useContext(FaultsContext).keys()].some((field) => field.startsWith(`${here}.`));
  const [open, setOpen] = useState(ru === '');
  const what = ru || t('fund.rubric.new-criterion');
  return (
    <details
      className={classes.panel}
      open={open || refused}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {index + 1}. {what}{' '}
        <span className={classes.note}>{bands.map(({ id }) => weights[id] || '0').join(' · ')}</span>
      </summary>
      <div className={classes.group}>
        <div className={classes.pair}>
          <Field name={`${here}.ru`} label={t('fund.rubric.ru')} rows={2} required />
          <Field name={`${here}.en`} label={t('fund.rubric.en')} rows={2} />
        </div>
        <fieldset className={classes.part}>
          <legend>{t('fund.rubric.weights')}</legend>
          <p className={classes.note}>{t('fund.rubric.weights-hint')}</p>
          <div className={classes.small}>
            {bands.map(({ id, label }) => (
              <Field key={id} name={`${here}.weights.${id}`} label={label} inputMode="decimal" />
            ))}
          </div>
        </fieldset>
        <AnchorsFieldset criterion={index} />
        <fieldset className={classes.part}>
          <legend>{t('fund.rubric.rationale')}</legend>
          <p className={classes.note}>{t('fund.rubric.rationale-hint')}</p>
          <div className={classes.small}>
            {RATIONALE.map((part) => (
              <Field
                key={part}
                name={`${here}.rationale.${part}`}
                label={t(`fund.rubric.${part}`)}
                inputMode="decimal"
              />
            ))}
          </div>
        </fieldset>
        <fieldset className={classes.part}>
          <legend>{t('fund.rubric.own-scale')}</legend>
          <p className={classes.note}>{t('fund.rubric.own-scale-hint')}</p>
          <div className={classes.small}>
            {SCALE.map((part) => (
              <Field
                key={part}
                name={`${here}.scale.${part}`}
                label={t(`fund.rubric.${part}`)}
                inputMode="decimal"
              />
            ))}
          </div>
        </fieldset>
        <ListButtons what={what} index={index} count={count} onMove={onMove} onRemove={onRemove} />
      </div>
    </details>
  );
}
