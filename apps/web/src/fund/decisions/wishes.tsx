import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { amountInField } from '../../shared/forms/amount.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { cutsQuery, type BudgetCut } from '../opinions/opinions-query.js';
import type { RankedRow } from '../ranking/ranking-query.js';
import type { ProposalFields } from './proposal.js';
import { SuggestedCuts } from './suggested-cuts.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

const NO_CUTS: ReadonlyMap<string, BudgetCut> = new Map();
const isLess = ({ medianKopecks, askedKopecks }: BudgetCut): boolean =>
  BigInt(medianKopecks) < BigInt(askedKopecks);

const KINDS = ['award', 'reserve', 'refuse', 'amount'] as const;

interface Decided {
  callId: string;
  ranked: readonly RankedRow[];
}

/** Decisions that differ from what the ranking gives, each with its reason. */
export function Wishes({ callId, ranked }: Decided): React.JSX.Element {
  const { t } = useFundTexts();
  const { register, control } = useFormContext<ProposalFields>();
  const { fields, append, remove } = useFieldArray({ control, name: 'wishes' });
  const cuts = useQuery(cutsQuery(callId)).data ?? NO_CUTS;
  const wishes = useWatch({ control, name: 'wishes' });
  const hintFor = (i: number): string | undefined => {
    const cut = cuts.get(wishes[i]?.applicationId ?? '');
    return cut && t('fund.cuts.hint', { median: formatRoubles(BigInt(cut.medianKopecks)) });
  };
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
            description={hintFor(i)}
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
      <SuggestedCuts
        rows={ranked.flatMap((row) => {
          const cut = cuts.get(row.applicationId);
          const decided = wishes.some(({ applicationId }) => applicationId === row.applicationId);
          return cut && isLess(cut) && !decided ? [{ row, cut }] : [];
        })}
        onTake={({ applicationId, medianKopecks }) =>
          append({
            ...{ applicationId, decision: 'amount', reason: t('fund.cuts.reason') },
            amount: amountInField(BigInt(medianKopecks)),
          })
        }
      />
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
