import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useFieldArray, useFormContext } from 'react-hook-form';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import type { RankedRow } from '../ranking/ranking-query.js';
import type { ProposalFields } from './proposal.js';

const KINDS = ['award', 'reserve', 'refuse', 'amount'] as const;

/** Decisions that differ from what the ranking gives, each with its reason. */
export function Wishes({ ranked }: { ranked: readonly RankedRow[] }): React.JSX.Element {
  const { t } = useFundTexts();
  const { register, control } = useFormContext<ProposalFields>();
  const { fields, append, remove } = useFieldArray({ control, name: 'wishes' });
  const applications = ranked.map(({ applicationId, applicationNumber, title }) => ({
    value: applicationId,
    label: `${applicationNumber} · ${title}`,
  }));
  return (
    <fieldset className={classes.group} id="overrides">
      <legend>{t('fund.propose.wishes')}</legend>
      {fields.map(({ id }, i) => (
        <div key={id} className={classes.pair}>
          <NativeSelect
            id={`wish-application-${i}`}
            label={t('fund.assign.application')}
            data={applications}
            {...register(`wishes.${i}.applicationId`)}
          />
          <NativeSelect
            id={`wish-decision-${i}`}
            label={t('fund.list.decision')}
            data={KINDS.map((value) => ({ value, label: t(`fund.wish.${value}`) }))}
            {...register(`wishes.${i}.decision`)}
          />
          <TextInput
            id={`wish-amount-${i}`}
            label={t('fund.propose.amount')}
            inputMode="decimal"
            {...register(`wishes.${i}.amount`)}
          />
          <TextInput
            id={`wish-reason-${i}`}
            label={t('fund.propose.reason')}
            required
            {...register(`wishes.${i}.reason`)}
          />
          <div>
            <Button variant="default" onClick={() => remove(i)}>
              {t('fund.remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() =>
            append({
              applicationId: ranked[0]?.applicationId ?? '',
              decision: 'award',
              amount: '',
              reason: '',
            })
          }
        >
          {t('fund.propose.add-wish')}
        </Button>
      </div>
    </fieldset>
  );
}
