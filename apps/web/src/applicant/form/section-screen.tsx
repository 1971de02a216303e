import { useParams } from '@tanstack/react-router';
import { NotFound } from '../../shared/states/not-found.js';
import { useApplicantTexts } from '../applicant-texts.js';
import { isSection, SECTIONS } from '../sections.js';
import { BudgetLines } from './budget-lines.js';
import { DraftView } from './draft-view.js';
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
  const { t } = useApplicantTexts();
  const { section = '' } = useParams({ strict: false });
  if (!isSection(section)) return <NotFound />;
  const Fields = FIELDS[section];
  const following = SECTIONS[SECTIONS.indexOf(section) + 1];
  return (
    <DraftView key={section}>
      {(draft) => {
        const home = `/my/applications/${draft.application.id}`;
        return (
          <FormFrame
            draft={draft}
            title={t(`applicant.section.${section}`)}
            next={
              following
                ? { to: `${home}/${following}`, label: t('applicant.next-section') }
                : { to: home, label: t('applicant.to-sections') }
            }
          >
            <Fields draft={draft} />
          </FormFrame>
        );
      }}
    </DraftView>
  );
}
