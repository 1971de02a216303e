import type { Recommendation } from '#contracts';
import { ConflictChoice } from '../shared/autosave/conflict-choice.js';
import { useExpertTexts } from './expert-texts.js';
import type { Review } from './reviews-query.js';
import type { OpenDraft } from './use-review-draft.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** Another window has saved another review: both texts, field by field. */
export function DraftConflict({ review, draft }: { review: Review; draft: OpenDraft }): React.JSX.Element {
  const { t } = useExpertTexts();
  const criterionName = (id: string | undefined): string =>
    review.criteria.find(({ criterionId }) => criterionId === id)?.ru ?? '';
  const nameOf = ([field, criterionId, part]: readonly string[]): string => {
    if (field === 'recommendation') return t('expert.closing.recommendation');
    if (field === 'commentForApplicant') return t('expert.closing.applicant');
    if (field === 'commentForCouncil') return t('expert.closing.council');
    if (field === 'lineOpinions') {
      const title = review.content?.budget[Number(criterionId)]?.title ?? '';
      return `${title}: ${part === 'reason' ? t('expert.cut.reason') : t('expert.cut.amount')}`;
    }
    const what = part === 'rationale' ? t('expert.rubric.rationale') : t('expert.rubric.score');
    return `${criterionName(criterionId)}: ${what}`;
  };
  const sayValue = (value: unknown, [field, , part]: readonly string[]): string => {
    if (part === 'proposedKopecks')
      return typeof value === 'string' ? formatRoubles(BigInt(value)) : t('expert.cut.as-asked');
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string' || value === '') return '—';
    return field === 'recommendation' ? t(`expert.recommendation.${value as Recommendation}`) : value;
  };
  return (
    <ConflictChoice {...draft} sentence={t('expert.draft.conflict')} nameOf={nameOf} sayValue={sayValue} />
  );
}
