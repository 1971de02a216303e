import { useParams } from '@tanstack/react-router';
import { NotFound } from '../../shared/states/not-found.js';
import { useApplicantTexts } from '../applicant-texts.js';
import { isSection, SECTIONS, type Section } from '../sections.js';
import { BudgetLines } from './budget-lines.js';
import { BudgetSumsLine } from './budget-sums-line.js';
import { DraftView, type OpenDraft } from './draft-view.js';
import { FormFrame } from './form-frame.js';
import { LeaderFields } from './leader-fields.js';
import { PlanLines } from './plan-lines.js';
import { ProjectFields } from './project-fields.js';
import { TeamLines } from './team-lines.js';

const FIELDS = {
  project: ProjectFields,
  leader: LeaderFields,
  team: TeamLines,
  plan: PlanLines,
  budget: BudgetLines,
};

/** One section of the application. */
export function SectionScreen(): React.JSX.Element {
  const { section = '' } = useParams({ strict: false });
  if (!isSection(section)) return <NotFound />;
  return <DraftView key={section}>{(draft) => <SectionForm draft={draft} section={section} />}</DraftView>;
}

export function SectionForm({ draft, section }: { draft: OpenDraft; section: Section }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const Fields = FIELDS[section];
  const following = SECTIONS[SECTIONS.indexOf(section) + 1];
  return (
    <FormFrame
      draft={draft}
      title={t(`applicant.section.${section}`)}
      facts={section === 'budget' && <BudgetSumsLine budget={draft.content.budget} />}
      next={
        following
          ? { to: `${draft.home}/${following}`, label: t('applicant.next-section') }
          : { to: draft.home, label: t('applicant.to-sections') }
      }
    >
      <Fields draft={draft} />
    </FormFrame>
  );
}
