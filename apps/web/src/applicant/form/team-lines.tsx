import { useApplicantTexts } from '../applicant-texts.js';
import type { OpenDraft } from './draft-view.js';
import { LineList } from './line-list.js';

export function TeamLines({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const cards = draft.content.team.map(({ fullName, role }) => ({ title: fullName, note: role }));
  return <LineList draft={draft} section="team" cards={cards} empty={t('applicant.empty.team')} />;
}
