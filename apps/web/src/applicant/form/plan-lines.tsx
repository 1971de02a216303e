import { formatDay } from '../../shared/time/moments.js';
import { useApplicantTexts } from '../applicant-texts.js';
import type { OpenDraft } from './draft-view.js';
import { LineList } from './line-list.js';

export function PlanLines({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  const day = (text: string): string => (text ? formatDay(text, locale) : '…');
  const cards = draft.content.plan.map(({ title, task, startsOn, endsOn }) => ({
    title,
    note: [`${day(startsOn)} – ${day(endsOn)}`, task].filter(Boolean).join(' · '),
  }));
  return <LineList draft={draft} section="plan" cards={cards} empty={t('applicant.empty.plan')} />;
}
