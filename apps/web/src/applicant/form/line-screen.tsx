import { Button } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { NotFound } from '../../shared/states/not-found.js';
import { useApplicantTexts } from '../applicant-texts.js';
import { withoutLine } from '../lines.js';
import { hasLines, isSection } from '../sections.js';
import { BudgetFields } from './budget-fields.js';
import { DraftView } from './draft-view.js';
import { FormFrame } from './form-frame.js';
import { PlanFields } from './plan-fields.js';
import { TeamFields } from './team-fields.js';

const FIELDS = { team: TeamFields, plan: PlanFields, budget: BudgetFields };

/** One line of a list. It has its own address, so that the phone's Back leads to the list. */
export function LineScreen(): React.JSX.Element {
  const { t } = useApplicantTexts();
  const navigate = useNavigate();
  const { section = '', line = '' } = useParams({ strict: false });
  if (!isSection(section) || !hasLines(section)) return <NotFound />;
  const Fields = FIELDS[section];
  const index = Number(line) - 1;
  return (
    <DraftView>
      {(draft) => {
        if (!draft.content[section][index]) return <NotFound />;
        const list = `/my/applications/${draft.application.id}/${section}`;
        const remove = async (): Promise<void> => {
          await navigate({ to: list, replace: true });
          draft.edit((content) => withoutLine(content, section, index));
        };
        return (
          <FormFrame
            draft={draft}
            title={t(`applicant.line.${section}`, { number: index + 1 })}
            crumb={{ to: list, label: t(`applicant.section.${section}`) }}
            next={{ to: list, label: t('applicant.to-list') }}
          >
            <Fields draft={draft} index={index} />
            <div>
              <Button variant="default" onClick={() => void remove()}>
                {t(`applicant.remove.${section}`)}
              </Button>
            </div>
          </FormFrame>
        );
      }}
    </DraftView>
  );
}
