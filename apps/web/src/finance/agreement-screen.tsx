import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { FactList } from '../shared/layout/facts.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { QueryView } from '../shared/states/query-view.js';
import { Status } from '../shared/status/status.js';
import { DataTable } from '../shared/table/data-table.js';
import { formatDay, formatMoment } from '../shared/time/moments.js';
import { AgreementActions } from './agreement-actions.js';
import { agreementQuery, type Agreement, type Payout } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { PreparedNotice } from './prepared-notice.js';
import { useReportColumns } from './report-columns.js';
import { useTrancheColumns } from './tranche-columns.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** One agreement with its payee, its schedule and its reports. */
export function AgreementScreen(): React.JSX.Element {
  const { agreementId } = useParams({ from: '/fund/agreements/$agreementId' });
  return (
    <QueryView query={useQuery(agreementQuery(agreementId))}>
      {(agreement) => <Opened agreement={agreement} />}
    </QueryView>
  );
}

function Opened({ agreement }: { agreement: Agreement }): React.JSX.Element {
  const { t } = useFinanceTexts();
  const { number, status, organisationName, tranches, reports } = agreement;
  const [prepared, setPrepared] = useState<Payout | null>(null);
  const rows = reports.map((report) => ({ ...report, agreementNumber: number, organisationName }));
  return (
    <>
      <PageHeader
        title={t('finance.agreement.title', { number })}
        crumbs={[{ to: '/fund/agreements', label: t('finance.agreements.title') }]}
        tag={<Status kind="agreement" status={status} />}
        facts={organisationName}
        actions={<AgreementActions agreement={agreement} />}
      />
      <Facts agreement={agreement} />
      <section className={classes.section}>
        <Title order={2}>{t('finance.agreement.tranches')}</Title>
        <PreparedNotice payout={prepared} />
        <DataTable
          caption={t('finance.agreement.tranches')}
          columns={useTrancheColumns(setPrepared)}
          rows={tranches}
          keyOf={({ id }) => id}
        />
      </section>
      <section className={classes.section}>
        <Title order={2}>{t('finance.agreement.reports')}</Title>
        <DataTable
          caption={t('finance.agreement.reports')}
          columns={useReportColumns()}
          rows={rows}
          keyOf={({ id }) => id}
        />
      </section>
    </>
  );
}

function Facts({ agreement }: { agreement: Agreement }): React.JSX.Element {
  const { t, locale } = useFinanceTexts();
  const { payee, signedAt, startsOn, endsOn, status } = agreement;
  const { inn, account, bik, bankName: bank } = payee;
  return (
    <section className={classes.section}>
      <FactList
        items={[
          [t('finance.agreement.amount'), formatRoubles(BigInt(agreement.amountKopecks))],
          [
            t('finance.agreement.period'),
            t('finance.period', { from: formatDay(startsOn, locale), to: formatDay(endsOn, locale) }),
          ],
          [
            t('finance.agreement.sent'),
            status === 'draft' && formatMoment(agreement.createdAt, undefined, locale),
          ],
          [
            t('finance.agreement.signed'),
            agreement.paperSignedOn
              ? t('finance.agreement.on-paper', { date: formatDay(agreement.paperSignedOn, locale) })
              : signedAt && formatMoment(signedAt, undefined, locale),
          ],
          [t('finance.agreement.payee'), payee.name],
          [
            t('finance.agreement.requisites'),
            t('finance.agreement.requisites-line', { inn, account, bik, bank }),
          ],
          [t('finance.agreement.reason'), agreement.statusReason],
        ]}
      />
    </section>
  );
}
