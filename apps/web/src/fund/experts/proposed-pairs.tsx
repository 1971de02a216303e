import { useQuery } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { applicationsIn } from '../applications/queue-query.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';

type Pair = components['schemas']['ProposedPairDto'];

interface Pairs {
  call: FundCall;
  pairs: readonly Pair[];
  expertName: (id: string) => string;
}

/** Who would read what, and why this expert: those who fit least stand first. */
export function ProposedPairs({ call, pairs, expertName }: Pairs): React.JSX.Element {
  const { t } = useFundTexts();
  const applications = useQuery({
    queryKey: ['fund', 'applications', call.id, 'admitted'],
    queryFn: () => applicationsIn(call.id, 'admitted'),
  }).data;
  const numberOf = (id: string): string =>
    applications?.find((application) => application.id === id)?.number ?? '…';
  const columns: Column<Pair>[] = [
    {
      id: 'application',
      title: t('fund.fit.application'),
      width: '8rem',
      cell: ({ applicationId }) => numberOf(applicationId),
    },
    { id: 'expert', title: t('role.expert'), width: '2fr', cell: ({ expertId }) => expertName(expertId) },
    { id: 'affinity', title: t('fund.fit.affinity'), numeric: true, cell: ({ affinity }) => affinity },
    { id: 'why', title: t('fund.fit.title'), width: '3fr', cell: ({ fit }) => <Why fit={fit} /> },
  ];
  return (
    <details className={classes.panel}>
      <summary>{t('fund.fit.title')}</summary>
      <DataTable
        caption={t('fund.fit.title')}
        columns={columns}
        rows={[...pairs].sort((a, b) => a.affinity - b.affinity)}
        keyOf={({ applicationId, expertId }) => `${applicationId} ${expertId}`}
      />
    </details>
  );
}

function Why({ fit }: { fit: Pair['fit'] }): React.JSX.Element {
  const { t } = useFundTexts();
  const parts = [
    fit.direction > 0 && t('fund.fit.direction'),
    fit.interest > 0 && t('fund.fit.interest'),
    fit.text > 0 && t('fund.fit.text', { points: fit.text }),
    fit.wish !== 0 && t('fund.fit.wish', { points: String(fit.wish) }),
    fit.words.length > 0 && t('fund.fit.words', { words: fit.words.join(', ') }),
  ].filter((part) => part !== false);
  return <>{parts.join(' · ') || t('fund.fit.nothing')}</>;
}
