import { Alert } from '@mantine/core';
import type { Locale } from '#contracts';
import { useFundTexts } from '../fund-texts.js';
import type { Ranking } from './ranking-query.js';

type Calibration = Ranking['calibration'];
type Figures = NonNullable<Calibration['figures']>;

const percent = (share: number): number => Math.round(Math.max(share, 0) * 100);
const decimals = (value: number, locale: Locale): string => {
  const text = value.toFixed(2).replace('-', '−');
  return locale === 'en' ? text : text.replace('.', ',');
};

/** Krippendorff's own bounds: from 0.8 on conclusions hold, from 0.667 tentative ones. */
const WORDS = [
  [0.8, 'high'],
  [0.667, 'fair'],
  [0.4, 'moderate'],
  [0.2, 'low'],
  [-1, 'none'],
] as const;

/** What is known of the experts' severity and agreement, or why nothing is. */
export function CalibrationNote({ ranking }: { ranking: Ranking }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const { calibration, reviewsPerApplication } = ranking;
  const { figures, lack, progress, withheld } = calibration;
  if (withheld) return <p>{t('fund.calibration.withheld')}</p>;
  return (
    <>
      {(progress || (!figures && !lack)) && (
        <p role="status">
          {!progress?.step && t('fund.calibration.waiting')}
          {!!progress?.step && !progress.ranked && t('fund.calibration.step', { step: progress.step })}
          {!!progress?.ranked && t('fund.calibration.ranked', { percent: progress.ranked })}
        </p>
      )}
      {lack && (
        <Alert role="note" color="copper">
          {lack.single > 0
            ? t('fund.calibration.single', { count: lack.single })
            : t('fund.calibration.few', { reviews: lack.reviews, needed: lack.needed })}
        </Alert>
      )}
      {figures && figures.components > 1 && (
        <Alert role="note" color="copper">
          {t('fund.calibration.components', { count: figures.components })}
        </Alert>
      )}
      {figures && <Agreement {...{ figures, reviewsPerApplication, locale }} />}
    </>
  );
}

interface Measured {
  figures: Figures;
  reviewsPerApplication: number;
  locale: Locale;
}

function Agreement({ figures, reviewsPerApplication, locale }: Measured): React.JSX.Element | null {
  const { t } = useFundTexts();
  const { alpha, icc, reliability } = figures;
  if (alpha === null || icc === null || reliability === null) return null;
  const word = WORDS.find(([from]) => alpha >= from)?.[1] ?? 'none';
  return (
    <p>
      {t('fund.calibration.agreement', {
        agreement: t(`fund.calibration.agreement.${word}`),
        alpha: decimals(alpha, locale),
      })}{' '}
      {t('fund.calibration.reliability', {
        ...{ icc: percent(icc), mean: percent(reliability), count: reviewsPerApplication },
      })}
    </p>
  );
}
