import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { QueryView } from '../shared/states/query-view.js';
import { Status } from '../shared/status/status.js';
import { DataTable } from '../shared/table/data-table.js';
import { formatDay, formatMoment } from '../shared/time/moments.js';
import { agreementQuery, reportQuery, type Agreement, type Report } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { ReportActions } from './report-actions.js';
import { formatRoubles } from '../shared/texts/roubles.js';

interface Known {
  report: Report;
  agreement: Agreement;
}

/** What a grantee has done and spent; the curator accepts it, or says what to correct. */
export function ReportScreen(): React.JSX.Element {
  const { reportId } = useParams({ from: '/fund/reports/$reportId' });
  return (
    <QueryView query={useQuery(reportQuery(reportId))}>
      {(report) => <OfAgreement report={report} />}
    </QueryView>
  );
}

function OfAgreement({ report }: { report: Report }): React.JSX.Element {
  return (
    <QueryView query={useQuery(agreementQuery(report.agreementId))}>
      {(agreement) => <Opened report={report} agreement={agreement} />}
    </QueryView>
  );
}

function Opened({ report, agreement }: Known): React.JSX.Element {
  const { t, locale } = useFinanceTexts();
  const { kind, ordinal, dueOn, lateDays, submittedAt, remarks, text, results } = report;
  const facts = [
    agreement.organisationName,
    t(`finance.reports.${kind}`, { ordinal }),
    t('finance.report.due', { date: formatDay(dueOn, locale) }),
    lateDays > 0 && t('finance.report.late', { days: lateDays }),
    submittedAt && t('finance.report.sent', { when: formatMoment(submittedAt, undefined, locale) }),
  ];
  return (
    <>
      <PageHeader
        title={t('finance.report.title')}
        crumbs={[{ to: '/fund/reports', label: t('finance.reports.title') }]}
        tag={
          <>
            <Status kind="report" status={report.status} />
            {agreement.status === 'suspended' && <Status kind="agreement" status="suspended" />}
          </>
        }
        facts={facts.filter(Boolean).join(' · ')}
        actions={<ReportActions report={report} agreement={agreement} />}
      />
      <p>
        <Link to="/fund/agreements/$agreementId" params={{ agreementId: agreement.id }}>
          {t('finance.agreement.title', { number: agreement.number })}
        </Link>
      </p>
      {remarks && (
        <section className={classes.section}>
          <Title order={2}>{t('finance.report.remarks')}</Title>
          <p>{remarks}</p>
        </section>
      )}
      {submittedAt === null ? (
        <Empty text={t('finance.report.not-sent')} />
      ) : (
        <>
          <section className={classes.section}>
            <Title order={2}>{t('finance.report.text')}</Title>
            <p>{text}</p>
            <Title order={3}>{t('finance.report.results')}</Title>
            <ul>
              {results.map((result, index) => (
                <li key={index}>{result}</li>
              ))}
            </ul>
          </section>
          <Spending report={report} />
        </>
      )}
    </>
  );
}

function Spending({ report: { spending } }: { report: Report }): React.JSX.Element {
  const { t } = useFinanceTexts();
  const total = spending.reduce((sum, { amountKopecks }) => sum + BigInt(amountKopecks), 0n);
  const rows = spending.map((line, index) => ({ ...line, key: String(index) }));
  return (
    <section className={classes.section}>
      <Title order={2}>{t('finance.report.spending')}</Title>
      <p>{t('finance.report.total', { amount: formatRoubles(total) })}</p>
      <DataTable
        caption={t('finance.report.spending')}
        rows={rows}
        keyOf={({ key }) => key}
        empty={<Empty text={t('finance.report.no-spending')} />}
        columns={[
          {
            id: 'article',
            title: t('finance.column.article'),
            cell: ({ article }) => t(`article.${article}`),
          },
          {
            id: 'document',
            title: t('finance.column.document'),
            cell: ({ document }) => document,
            width: '2fr',
          },
          {
            id: 'amount',
            title: t('finance.column.amount'),
            cell: ({ amountKopecks }) => formatRoubles(BigInt(amountKopecks)),
            numeric: true,
            width: '10rem',
          },
        ]}
      />
    </section>
  );
}
