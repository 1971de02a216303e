import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { hasAnyRole, useMe } from '../shared/api/session.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import type { Column } from '../shared/table/data-table.js';
import { formatDay } from '../shared/time/moments.js';
import { unmatchedQuery, type UnmatchedLine } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { PagedTable } from './paged-table.js';
import { StatementForm } from './statement-form.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** The bank's word: a file goes in, payments are confirmed, and what is left over is listed. */
export function StatementsScreen(): React.JSX.Element {
  const { t } = useFinanceTexts();
  const prepares = hasAnyRole(useMe(), 'finance-preparer');
  return (
    <>
      <PageHeader title={t('finance.statements.title')} />
      {prepares ? <StatementForm /> : <p>{t('finance.statements.only-preparer')}</p>}
      <section className={classes.section}>
        <Title order={2}>{t('finance.statements.unmatched')}</Title>
        <p>
          {t('finance.statements.how')}{' '}
          <Link to="/fund/payments" search={{ status: 'sent' }}>
            {t('finance.statements.to-payments')}
          </Link>
        </p>
        <PagedTable
          query={unmatchedQuery}
          caption={t('finance.statements.unmatched')}
          columns={useLineColumns()}
          keyOf={({ id }) => id}
          empty={<Empty text={t('finance.statements.none')} />}
        />
      </section>
    </>
  );
}

function useLineColumns(): Column<UnmatchedLine>[] {
  const { t, locale } = useFinanceTexts();
  return [
    {
      id: 'date',
      title: t('finance.column.date'),
      cell: ({ date }) => formatDay(date, locale),
      width: '8rem',
    },
    { id: 'number', title: t('finance.column.number'), cell: ({ number }) => number, width: '6rem' },
    {
      id: 'amount',
      title: t('finance.column.amount'),
      cell: ({ amountKopecks, direction }) =>
        `${formatRoubles(BigInt(amountKopecks))} · ${t(`finance.statements.${direction}`)}`,
      numeric: true,
      width: '14rem',
    },
    {
      id: 'purpose',
      title: t('finance.column.purpose'),
      cell: ({ purpose }) => purpose,
      width: 'minmax(10rem, 2fr)',
    },
    {
      id: 'why',
      title: t('finance.column.why'),
      cell: ({ detail }) => detail ?? t('finance.statements.later'),
      width: 'minmax(10rem, 2fr)',
    },
    {
      id: 'action',
      title: t('finance.column.action'),
      width: '7rem',
      cell: ({ id, number }) => (
        <Link
          to="/fund/statements/$lineId"
          params={{ lineId: id }}
          aria-label={`${t('finance.payments.resolve')}: ${number}`}
        >
          {t('finance.payments.resolve')}
        </Link>
      ),
    },
  ];
}
