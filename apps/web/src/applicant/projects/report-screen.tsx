import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PageHeader } from '../../shared/layout/page-header.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Status } from '../../shared/status/status.js';
import { formatDay } from '../../shared/time/moments.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { agreementQuery, reportQuery, type Agreement, type Report } from './agreements-query.js';
import { ReportForm } from './report-form.js';
import { ReportView } from './report-view.js';

/** A report: to be handed in, or as it was handed in. */
export function ReportScreen(): React.JSX.Element {
  const { agreementId = '', reportId = '' } = useParams({ strict: false });
  const agreement = useQuery(agreementQuery(agreementId));
  return (
    <QueryView query={useQuery(reportQuery(reportId))}>
      {(report) => (
        <QueryView query={agreement}>{(known) => <ReportPage report={report} agreement={known} />}</QueryView>
      )}
    </QueryView>
  );
}

function ReportPage({ report, agreement }: { report: Report; agreement: Agreement }): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  const waits = report.status === 'awaited' || report.status === 'returned';
  return (
    <>
      <PageHeader
        title={t(`applicant.report.${report.kind}`, { ordinal: report.ordinal })}
        crumbs={[
          { to: '/my/projects', label: t('nav.my-projects') },
          {
            to: `/my/projects/${agreement.id}`,
            label: t('applicant.agreement.title', { number: agreement.number }),
          },
        ]}
        tag={<Status kind="report" status={report.status} />}
        facts={t('applicant.report.due', { day: formatDay(report.dueOn, locale) })}
      />
      {report.remarks && (
        <p className={classes.fault}>{t('applicant.report.remarks', { remarks: report.remarks })}</p>
      )}
      {waits ? (
        <ReportForm key={report.id} report={report} agreement={agreement} />
      ) : (
        <ReportView report={report} agreement={agreement} />
      )}
    </>
  );
}
