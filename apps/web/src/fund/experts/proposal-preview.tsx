import { Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api/client.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';
import { expertsQuery } from './experts-query.js';
import { ConstraintPrices } from './prices.js';
import type { Proposal } from './proposal-query.js';
import { ProposedPairs } from './proposed-pairs.js';
import { Shortages } from './shortages.js';

interface Preview {
  call: FundCall;
  proposal: Proposal;
}

/** What a proposal would do to each expert's load, and what it cannot cover. Nobody is told before it is confirmed. */
export function ProposalPreview({ call, proposal }: Preview): React.JSX.Element {
  const { t } = useFundTexts();
  const experts = useQuery(expertsQuery(call)).data ?? [];
  const confirm = useChange(() =>
    answerOf(api.POST('/api/assignment-proposals/{id}/confirm', { params: { path: { id: proposal.id } } })),
  );
  const nameOf = (id: string): string => experts.find(({ personId }) => personId === id)?.fullName ?? '…';
  const columns: Column<Proposal['loads'][number]>[] = [
    { id: 'name', title: t('fund.people.name'), width: '2fr', cell: ({ expertId }) => nameOf(expertId) },
    { id: 'before', title: t('fund.assign.before'), numeric: true, cell: ({ before }) => before },
    {
      id: 'proposed',
      title: t('fund.assign.proposed'),
      numeric: true,
      cell: ({ proposed }) => `+${proposed}`,
    },
    {
      id: 'after',
      title: t('fund.experts.load'),
      numeric: true,
      cell: ({ before, proposed, capacity }) =>
        t('fund.experts.of', { count: before + proposed, all: capacity }),
    },
  ];
  const worst =
    proposal.pairs.length > 0 ? Math.min(...proposal.pairs.map(({ affinity }) => affinity)) : null;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.assign.preview')}</Title>
      <ul className={classes.figures}>
        <li>{t('fund.assign.pairs', { count: proposal.pairs.length })}</li>
        {proposal.seed !== null && <li>{t('fund.assign.seed-used', { seed: String(proposal.seed) })}</li>}
        {worst !== null && <li>{t('fund.assign.worst', { affinity: worst })}</li>}
      </ul>
      <Shortages call={call} proposal={proposal} />
      <ProposedPairs call={call} pairs={proposal.pairs} expertName={nameOf} />
      <ConstraintPrices proposal={proposal} />
      <Refusal error={confirm.error} />
      {proposal.pairs.length > 0 && (
        <p>
          <Button onClick={() => confirm.mutate()} loading={confirm.isPending}>
            {t('fund.assign.confirm', { count: proposal.pairs.length })}
          </Button>
        </p>
      )}
      <DataTable
        caption={t('fund.assign.preview')}
        columns={columns}
        rows={proposal.loads}
        keyOf={({ expertId }) => expertId}
      />
    </section>
  );
}
