import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FactList } from '../../shared/layout/facts.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Status } from '../../shared/status/status.js';
import { formatDay } from '../../shared/time/moments.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { agreementQuery, type Agreement } from './agreements-query.js';
import { ReportList } from './report-list.js';
import { SignForm } from './sign-form.js';
import { TrancheList } from './tranche-list.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

/** An agreement: what is promised, when money comes and what it waits for, and the reports on it. */
export function AgreementScreen(): React.JSX.Element {
  const { agreementId = '' } = useParams({ strict: false });
  return (
    <QueryView query={useQuery(agreementQuery(agreementId))}>
      {(agreement) => <AgreementPage agreement={agreement} />}
    </QueryView>
  );
}

function AgreementPage({ agreement }: { agreement: Agreement }): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  const { payee } = agreement;
  return (
    <>
      <PageHeader
        title={t('applicant.agreement.title', { number: agreement.number })}
        crumbs={[{ to: '/my/projects', label: t('nav.my-projects') }]}
        tag={<Status kind="agreement" status={agreement.status} />}
        facts={agreement.organisationName}
      />
      <div className={classes.page}>
        {agreement.statusReason && <p>{t('applicant.reason', { reason: agreement.statusReason })}</p>}
        <FactList
          items={[
            [t('applicant.agreement.amount'), formatRoubles(BigInt(agreement.amountKopecks))],
            [
              t('applicant.agreement.term'),
              `${formatDay(agreement.startsOn, locale)} – ${formatDay(agreement.endsOn, locale)}`,
            ],
            [t('applicant.agreement.payee'), payee.name],
            [t('applicant.agreement.account'), payee.account],
            [t('applicant.agreement.bank'), [payee.bankName, payee.bik].filter(Boolean).join(', ')],
          ]}
        />
        <SignForm agreement={agreement} />
        <section>
          <Title order={2}>{t('nav.tranches')}</Title>
          <TrancheList agreement={agreement} />
        </section>
        <section>
          <Title order={2}>{t('nav.reports')}</Title>
          <ReportList agreement={agreement} />
        </section>
      </div>
    </>
  );
}
