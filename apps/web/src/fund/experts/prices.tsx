import { Alert } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { pricesQuery, type Proposal } from './proposal-query.js';
import { WorkingOut } from './working-out.js';

type Prices = components['schemas']['AssignmentPricesDto'];
interface Priced {
  proposal: Pick<Proposal, 'id' | 'objective'>;
}
interface Line {
  rule: 'now' | Prices['without'][number]['constraint'];
  outcome: Prices['now'];
}

/** What each rule of an assignment costs: the difference from the first line. Worked out when it is opened. */
export function ConstraintPrices({ proposal: { id, objective } }: Priced): React.JSX.Element {
  const { t } = useFundTexts();
  const ask = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/assignment-proposals/{id}/prices', { params: { path: { id } } })),
  });
  const priced = useQuery({ ...pricesQuery(id), enabled: ask.isSuccess }).data;
  const prices = priced?.prices;
  const asksForLocal = prices?.without.some(({ constraint }) => constraint === 'region');
  const withoutLocal: Column<Line> = {
    id: 'withoutLocal',
    title: t('fund.price.without-local'),
    numeric: true,
    cell: ({ outcome }) => outcome.withoutLocal,
  };
  const columns: Column<Line>[] = [
    {
      id: 'rule',
      title: t('fund.price.rule'),
      width: 'minmax(12rem, 3fr)',
      leads: true,
      cell: ({ rule }) => t(`fund.price.${rule}`),
    },
    { id: 'missing', title: t('fund.price.missing'), numeric: true, cell: ({ outcome }) => outcome.missing },
    ...(asksForLocal ? [withoutLocal] : []),
    { id: 'worst', title: t('fund.price.worst'), numeric: true, cell: ({ outcome }) => outcome.worst ?? '–' },
    {
      id: 'objective',
      title: t('fund.price.objective'),
      numeric: true,
      cell: ({ outcome }) => outcome.objective,
    },
  ];
  return (
    <details className={classes.panel} onToggle={({ currentTarget }) => currentTarget.open && ask.mutate()}>
      <summary>{t('fund.price.title')}</summary>
      <p className={classes.note}>{t('fund.price.explain')}</p>
      {objective === 'by-hand' && <p className={classes.note}>{t('fund.price.by-hand')}</p>}
      <Refusal error={ask.error} />
      {priced?.progress && <WorkingOut progress={priced.progress} />}
      {priced?.refusal && (
        <Alert role="alert" color="copper">
          {priced.refusal.detail}
        </Alert>
      )}
      {prices && (
        <DataTable
          caption={t('fund.price.title')}
          columns={columns}
          rows={[
            { rule: 'now', outcome: prices.now },
            ...prices.without.map(({ constraint, outcome }) => ({ rule: constraint, outcome })),
          ]}
          keyOf={({ rule }) => rule}
        />
      )}
    </details>
  );
}
