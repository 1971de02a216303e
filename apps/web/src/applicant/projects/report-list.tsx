import { Link } from '@tanstack/react-router';
import { Empty } from '../../shared/states/empty.js';
import { Status } from '../../shared/status/status.js';
import { formatDay } from '../../shared/time/moments.js';
import { serverNow } from '../../shared/time/server-clock.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import type { Agreement } from './agreements-query.js';
import { overdueDays } from './overdue.js';

export function ReportList({ agreement }: { agreement: Agreement }): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  if (agreement.reports.length === 0) return <Empty text={t('applicant.reports.none')} />;
  return (
    <ul className={classes.tasks}>
      {agreement.reports.map((report) => {
        const { id, kind, ordinal, status, dueOn } = report;
        const days = overdueDays(report, serverNow());
        return (
          <li key={id}>
            <div className={classes.task}>
              <Link
                to="/my/projects/$agreementId/reports/$reportId"
                params={{ agreementId: agreement.id, reportId: id }}
              >
                {t(`applicant.report.${kind}`, { ordinal })}
              </Link>
              <Status kind="report" status={status} />
            </div>
            <span className={classes.note}>
              {t('applicant.report.due', { day: formatDay(dueOn, locale) })}
            </span>
            {days > 0 && <p className={classes.fault}>{t('applicant.report.overdue', { days })}</p>}
          </li>
        );
      })}
    </ul>
  );
}
