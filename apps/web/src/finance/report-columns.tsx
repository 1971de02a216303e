import { Link } from '@tanstack/react-router';
import { Status } from '../shared/status/status.js';
import type { Column } from '../shared/table/data-table.js';
import { formatDay } from '../shared/time/moments.js';
import type { ReportSummary } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';

type Row = Pick<
  ReportSummary,
  'id' | 'kind' | 'ordinal' | 'status' | 'dueOn' | 'agreementNumber' | 'organisationName'
> &
  Partial<Pick<ReportSummary, 'overdue' | 'agreementStatus'>>;

export function useReportColumns(): Column<Row>[] {
  const { t, locale } = useFinanceTexts();
  return [
    {
      id: 'kind',
      leads: true,
      title: t('finance.column.kind'),
      width: 'minmax(12rem, 1fr)',
      cell: ({ id, kind, ordinal }) => (
        <Link to="/fund/reports/$reportId" params={{ reportId: id }}>
          {t(`finance.reports.${kind}`, { ordinal })}
        </Link>
      ),
    },
    {
      id: 'number',
      title: t('finance.column.number'),
      cell: ({ agreementNumber }) => agreementNumber,
      width: '9rem',
    },
    {
      id: 'organisation',
      title: t('finance.column.organisation'),
      cell: ({ organisationName }) => organisationName,
      width: 'minmax(10rem, 2fr)',
    },
    {
      id: 'due',
      title: t('finance.column.due'),
      width: '12.5rem',
      cell: ({ dueOn, overdue }) => (
        <>
          {formatDay(dueOn, locale)}
          {overdue && <span className={classes.fault}> · {t('finance.reports.overdue')}</span>}
        </>
      ),
    },
    {
      id: 'status',
      title: t('finance.column.status'),
      cell: ({ status, overdue, agreementStatus }) => (
        <span className={classes.tags}>
          <Status kind="report" status={status} />
          {overdue && agreementStatus === 'suspended' && <Status kind="agreement" status={agreementStatus} />}
        </span>
      ),
      width: '17rem',
    },
  ];
}
