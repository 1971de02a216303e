import { Status } from '../../shared/status/status.js';
import { formatDay } from '../../shared/time/moments.js';
import { useApplicantTexts, type ApplicantKey } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import type { Agreement } from './agreements-query.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

/** When money comes, and what keeps it from coming. */
export function TrancheList({ agreement }: { agreement: Agreement }): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  return (
    <ul className={classes.tasks}>
      {agreement.tranches.map((tranche) => (
        <li key={tranche.id}>
          <div className={classes.task}>
            <span>
              {t('applicant.tranche', { ordinal: tranche.ordinal })} ·{' '}
              {formatRoubles(BigInt(tranche.amountKopecks))}
            </span>
            <Status kind="tranche" status={tranche.status} />
          </div>
          <span className={classes.note}>
            {[
              tranche.sourceName,
              t('applicant.tranche.due', { day: formatDay(tranche.dueOn, locale) }),
              ...(tranche.waitsFor ? [t(`applicant.waits.${tranche.waitsFor}` as ApplicantKey)] : []),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
