import { useQuery } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { QueryView } from '../../shared/states/query-view.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';

type Prices = components['schemas']['AssignmentPricesDto'];
interface Line {
  rule: 'now' | Prices['without'][number]['constraint'];
  outcome: Prices['now'];
}

/** What each rule of an assignment costs: the difference from the first line. */
export function ConstraintPrices({ proposalId }: { proposalId: string }): React.JSX.Element {
  const { t } = useFundTexts();
  const prices = useQuery({
    queryKey: ['fund', 'assignment-prices', proposalId],
    queryFn: () =>
      answerOf(api.GET('/api/assignment-proposals/{id}/prices', { params: { path: { id: proposalId } } })),
  });
  const columns: Column<Line>[] = [
    {
      id: 'rule',
      title: t('fund.price.rule'),
      width: 'minmax(12rem, 3fr)',
      leads: true,
      cell: ({ rule }) => t(`fund.price.${rule}`),
    },
    { id: 'missing', title: t('fund.price.missing'), numeric: true, cell: ({ outcome }) => outcome.missing },
    { id: 'worst', title: t('fund.price.worst'), numeric: true, cell: ({ outcome }) => outcome.worst ?? '–' },
    {
      id: 'objective',
      title: t('fund.price.objective'),
      numeric: true,
      cell: ({ outcome }) => outcome.objective,
    },
  ];
  return (
    <details className={classes.panel}>
      <summary>{t('fund.price.title')}</summary>
      <p className={classes.note}>{t('fund.price.explain')}</p>
      <QueryView query={prices}>
        {({ now, without }) => (
          <DataTable
            caption={t('fund.price.title')}
            columns={columns}
            rows={[
              { rule: 'now', outcome: now },
              ...without.map(({ constraint, outcome }) => ({ rule: constraint, outcome })),
            ]}
            keyOf={({ rule }) => rule}
          />
        )}
      </QueryView>
    </details>
  );
}
