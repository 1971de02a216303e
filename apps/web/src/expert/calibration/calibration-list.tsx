import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Typeset } from '../../shared/texts/typeset.js';
import { useExpertTexts } from '../expert-texts.js';
import { formatPoints } from '../points.js';
import classes from '../reviews-screen.module.css';
import { myCalibrationQuery, type CalibrationSummary } from './calibration-query.js';

/** What everyone scores before the real reviewing. */
export function CalibrationList(): React.JSX.Element | null {
  const { t } = useExpertTexts();
  const own = useQuery(myCalibrationQuery).data ?? [];
  const running = own.filter(({ roundStatus }) => roundStatus !== 'closed');
  if (running.length === 0) return null;
  return (
    <section className={classes.call}>
      <Title order={2}>{t('expert.calibration.title')}</Title>
      <p>{t('expert.calibration.why')}</p>
      <Rows sheets={running} />
    </section>
  );
}

/** Rounds that are over are not in the way, but what was agreed on there holds. */
export function PastCalibration(): React.JSX.Element | null {
  const { t } = useExpertTexts();
  const own = useQuery(myCalibrationQuery).data ?? [];
  const past = own.filter(({ roundStatus }) => roundStatus === 'closed');
  if (past.length === 0) return null;
  return (
    <details className={classes.over}>
      <summary>{t('expert.calibration.past')}</summary>
      {[...new Set(past.map(({ conclusion }) => conclusion))].map((conclusion) => (
        <p key={conclusion}>
          {t('expert.calibration.conclusion')}: {conclusion}
        </p>
      ))}
      <Rows sheets={past} />
    </details>
  );
}

function Rows({ sheets }: { sheets: readonly CalibrationSummary[] }): React.JSX.Element {
  return (
    <ul className={classes.list}>
      {sheets.map((sheet) => (
        <Row key={sheet.id} sheet={sheet} />
      ))}
    </ul>
  );
}

function Row({ sheet }: { sheet: CalibrationSummary }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const { id, title, applicationNumber, total, roundStatus, submittedAt } = sheet;
  const scored = { scored: sheet.scoredCriteria, asked: sheet.askedCriteria };
  const waits = roundStatus === 'draft' || roundStatus === 'open';
  const state = waits ? (submittedAt ? 'handed-in' : 'open') : roundStatus;
  return (
    <li className={classes.row}>
      <div>
        <Link to="/calibration/$reviewId" params={{ reviewId: id }}>
          <Typeset>{title ?? t('expert.review.title', { number: applicationNumber })}</Typeset>
        </Link>
        <p>{[applicationNumber, sheet.trackName, sheet.callTitle].join(' · ')}</p>
      </div>
      <div className={classes.state}>
        <span>{t(`expert.calibration.state.${state}`)}</span>
        <span>
          {total === null
            ? t('expert.reviews.scored', scored)
            : t('expert.reviews.points', {
                points: formatPoints(Number(total), locale),
                count: Number(total),
              })}
        </span>
      </div>
    </li>
  );
}
