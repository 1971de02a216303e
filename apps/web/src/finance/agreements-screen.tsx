import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { AGREEMENT_STATUSES, type AgreementStatus } from '#contracts';
import { hasAnyRole, useMe } from '../shared/api/session.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { Status } from '../shared/status/status.js';
import type { Column } from '../shared/table/data-table.js';
import { formatDay } from '../shared/time/moments.js';
import {
  agreementsQuery,
  awaitedAgreementsQuery,
  type AgreementSummary,
  type AwaitedAgreement,
} from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { PagedTable } from './paged-table.js';
import { EmptyList, StatusFilter } from './status-filter.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** Winners whose agreement is still to be drawn up, and all the agreements there are. */
export function AgreementsScreen(): React.JSX.Element {
  const { t } = useFinanceTexts();
  const [status, setStatus] = useState<AgreementStatus>();
  return (
    <>
      <PageHeader title={t('finance.agreements.title')} />
      <section className={classes.section}>
        <Title order={2}>{t('finance.agreements.awaited')}</Title>
        <PagedTable
          query={awaitedAgreementsQuery}
          caption={t('finance.agreements.awaited')}
          columns={useAwaitedColumns()}
          keyOf={({ applicationId }) => applicationId}
          empty={<Empty text={t('finance.agreements.none-awaited')} />}
        />
      </section>
      <section>
        <Title order={2}>{t('finance.agreements.all')}</Title>
        <StatusFilter kind="agreement" statuses={AGREEMENT_STATUSES} value={status} onChange={setStatus} />
        <PagedTable
          query={agreementsQuery(status)}
          caption={t('finance.agreements.all')}
          columns={useAgreementColumns()}
          keyOf={({ id }) => id}
          empty={
            <EmptyList
              kind="agreement"
              text={t('finance.agreements.none')}
              value={status}
              onChange={setStatus}
            />
          }
        />
      </section>
    </>
  );
}

function useAwaitedColumns(): Column<AwaitedAgreement>[] {
  const { t } = useFinanceTexts();
  const mayCreate = hasAnyRole(useMe(), 'finance-preparer', 'contest-administrator');
  return [
    {
      id: 'number',
      title: t('finance.column.number'),
      cell: ({ applicationNumber }) => applicationNumber,
      width: '9rem',
    },
    {
      id: 'organisation',
      title: t('finance.column.organisation'),
      cell: ({ organisationName, title }) => `${organisationName} · ${title}`,
      width: 'minmax(12rem, 3fr)',
    },
    {
      id: 'amount',
      title: t('finance.column.amount'),
      cell: ({ amountKopecks }) => formatRoubles(BigInt(amountKopecks)),
      numeric: true,
      width: '10rem',
    },
    {
      id: 'action',
      title: t('finance.column.action'),
      width: '8rem',
      cell: ({ applicationId }) =>
        mayCreate && (
          <Link to="/fund/agreements/new/$applicationId" params={{ applicationId }}>
            {t('finance.agreements.create')}
          </Link>
        ),
    },
  ];
}

function useAgreementColumns(): Column<AgreementSummary>[] {
  const { t, locale } = useFinanceTexts();
  return [
    {
      id: 'number',
      title: t('finance.column.number'),
      width: '9rem',
      cell: ({ id, number }) => (
        <Link to="/fund/agreements/$agreementId" params={{ agreementId: id }}>
          {number}
        </Link>
      ),
    },
    {
      id: 'organisation',
      title: t('finance.column.organisation'),
      cell: ({ organisationName }) => organisationName,
      width: 'minmax(12rem, 3fr)',
    },
    {
      id: 'status',
      title: t('finance.column.status'),
      cell: ({ status }) => <Status kind="agreement" status={status} />,
      width: '15rem',
    },
    {
      id: 'dates',
      title: t('finance.column.dates'),
      cell: ({ startsOn, endsOn }) =>
        t('finance.period', { from: formatDay(startsOn, locale), to: formatDay(endsOn, locale) }),
      width: '14rem',
    },
    {
      id: 'amount',
      title: t('finance.column.amount'),
      cell: ({ amountKopecks }) => formatRoubles(BigInt(amountKopecks)),
      numeric: true,
      width: '10rem',
    },
  ];
}
