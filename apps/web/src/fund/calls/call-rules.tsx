import type { Locale } from '#contracts';
import { FactList } from '../../shared/layout/facts.js';
import type { CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

const roubles = (kopecks: string): string => formatRoubles(BigInt(kopecks));

/** The criteria that break ties, in their order; empty where none does. */
export const tieBreak = ({ rubric, tieBreakCriteria }: CallDetails, locale: Locale): string =>
  tieBreakCriteria
    .flatMap((id) => rubric.criteria.filter((criterion) => criterion.id === id))
    .map(({ ru, en }) => (locale === 'en' && en) || ru)
    .join(', ');

/** What the call lays down, as its administrators read it. */
export function CallRules({ call }: { call: CallDetails }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  return (
    <FactList
      items={[
        [t('fund.call.tracks'), call.tracks.map(({ name }) => name).join(', ') || t('fund.no')],
        [
          t('fund.call.sources'),
          call.sources.map(({ name, amountKopecks }) => `${name}: ${roubles(amountKopecks)}`).join('\n') ||
            t('fund.no'),
        ],
        [t('fund.call.maximum'), roubles(call.maxRequestedKopecks)],
        [t('fund.call.reserve'), roubles(call.appealReserveKopecks)],
        [t('fund.call.own-share'), `${call.minOwnShare} %`],
        [t('fund.call.shares'), call.trancheShares.map((share) => `${share} %`).join(' + ')],
        [t('fund.call.reviews'), call.reviewsPerApplication],
        [t('fund.call.capacity'), call.expertCapacity],
        [t('fund.call.divergence'), `${call.divergenceThreshold} %`],
        [t('fund.call.third-review'), t(`fund.call.third-review.${call.thirdReview}`)],
        [t('fund.call.aggregation'), t(`fund.call.aggregation.${call.aggregationRule}`)],
        [t('fund.call.alias'), t(`fund.call.alias.${call.expertAliasScope}`)],
        [t('fund.call.calibration'), t(`fund.call.calibration.${call.calibrationRound}`)],
        [t('fund.call.register'), t(`fund.call.register.${call.registerVisibility}`)],
        [t('fund.rubric.tie-break'), tieBreak(call, locale) || t('fund.rubric.tie-break-none')],
        [t('fund.call.blind'), t(call.blindToExperts ? 'fund.yes' : 'fund.no')],
        [t('fund.call.description'), call.description],
      ]}
    />
  );
}
