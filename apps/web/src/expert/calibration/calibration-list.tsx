import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useExpertTexts } from '../expert-texts.js';
import { formatPoints } from '../points.js';
import classes from '../reviews-screen.module.css';
import { myCalibrationQuery, type CalibrationSummary } from './calibration-query.js';

/** What everyone scores before the real reviewing; a round that is over is not in the way any more. */
export function CalibrationList(): React.JSX.Element | null {
  const { t } = useExpertTexts();
  const own = useQuery(myCalibrationQuery).data ?? [];
  const running = own.filter(({ roundStatus }) => roundStatus !== 'closed');
  if (running.length === 0) return null;
  return (
    <section className={classes.call}>
      <Title order={2}>{t('expert.calibration.title')}</Title>
      <p>{t('expert.calibration.why')}</p>
      <ul className={classes.list}>
        {running.map((sheet) => (
          <Row key={sheet.id} sheet={sheet} />
        ))}
      </ul>
    </section>
  );
}

function Row({ sheet }: { sheet: CalibrationSummary }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const { id, title, applicationNumber, total, roundStatus, submittedAt } = sheet;
  const scored = { scored: sheet.scoredCriteria, asked: sheet.askedCriteria };
  const state = roundStatus === 'discussing' ? 'discussing' : submittedAt ? 'handed-in' : 'open';
  return (
    <li className={classes.row}>
      <div>
        <Link to="/calibration/$reviewId" params={{ reviewId: id }}>
          {title ?? t('expert.review.title', { number: applicationNumber })}
        </Link>
        <p>{[applicationNumber, sheet.trackName, sheet.callTitle].join(' · ')}</p>
      </div>
      <div className={classes.state}>
        <span>{t(`expert.calibration.state.${state}`)}</span>
        <span>
          {total === null
            ? t('expert.reviews.scored', scored)
            : t('expert.reviews.points', { points: formatPoints(Number(total), locale) })}
        </span>
      </div>
    </li>
  );
}
