import { Button, TextInput } from '@mantine/core';
import { useFieldArray, useFormContext } from 'react-hook-form';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { AmountField } from './amount-field.js';
import type { CallFields } from './call-fields.js';

/** Directions, and the sources of the budget. */
export function CallLists(): React.JSX.Element {
  const { t } = useFundTexts();
  const { register, control } = useFormContext<CallFields>();
  const tracks = useFieldArray({ control, name: 'tracks' });
  const sources = useFieldArray({ control, name: 'sources' });
  return (
    <>
      <fieldset className={classes.group}>
        <legend>{t('fund.call.tracks')}</legend>
        {tracks.fields.map(({ id }, i) => (
          <div key={id} className={classes.pair}>
            <TextInput
              id={`tracks.${i}.name`}
              label={t('fund.call.track-name', { number: i + 1 })}
              {...register(`tracks.${i}.name`)}
            />
            <TextInput
              id={`tracks.${i}.code`}
              label={t('fund.call.track-code', { number: i + 1 })}
              description={t('fund.call.track-code-hint')}
              {...register(`tracks.${i}.code`)}
            />
            <Remove run={() => tracks.remove(i)} />
          </div>
        ))}
        <Add label={t('fund.call.add-track')} run={() => tracks.append({ code: '', name: '' })} />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('fund.call.sources')}</legend>
        {sources.fields.map(({ id }, i) => (
          <div key={id} className={classes.pair}>
            <TextInput
              id={`sources.${i}.name`}
              label={t('fund.call.source-name', { number: i + 1 })}
              {...register(`sources.${i}.name`)}
            />
            <AmountField
              name={`sources.${i}.amount`}
              label={t('fund.call.source-amount', { number: i + 1 })}
            />
            <TextInput
              id={`sources.${i}.budgetCode`}
              label={t('fund.call.source-code', { number: i + 1 })}
              {...register(`sources.${i}.budgetCode`)}
            />
            <Remove run={() => sources.remove(i)} />
          </div>
        ))}
        <Add
          label={t('fund.call.add-source')}
          run={() => sources.append({ name: '', budgetCode: '', amount: '' })}
        />
      </fieldset>
    </>
  );
}

function Remove({ run }: { run: () => void }): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <div>
      <Button variant="default" onClick={run}>
        {t('fund.remove')}
      </Button>
    </div>
  );
}

function Add({ label, run }: { label: string; run: () => void }): React.JSX.Element {
  return (
    <div>
      <Button variant="default" onClick={run}>
        {label}
      </Button>
    </div>
  );
}
