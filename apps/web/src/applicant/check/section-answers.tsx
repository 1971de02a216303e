import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { FactList } from '../../shared/layout/facts.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import type { Content } from '../applications-query.js';
import { BudgetSumsLine } from '../form/budget-sums-line.js';
import { BudgetTable } from '../form/budget-table.js';
import { useDesk } from '../form/use-desk.js';
import type { Section } from '../sections.js';
import { answersOf } from './answers-of.js';

interface Answered {
  section: Section;
  content: Content;
  /** Beside the section's name: the way back into the form. */
  action?: ReactNode;
}

/** What was answered in one section. */
export function SectionAnswers({ section, content, action }: Answered): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  const atDesk = useDesk();
  const asTable = section === 'budget' && atDesk && content.budget.length > 0;
  return (
    <section>
      <div className={classes.answers}>
        <Title order={2}>{t(`applicant.section.${section}`)}</Title>
        {action}
      </div>
      {section === 'budget' && (
        <p>
          <BudgetSumsLine budget={content.budget} />
        </p>
      )}
      {asTable ? (
        <BudgetTable budget={content.budget} />
      ) : (
        <FactList items={answersOf(section, content, { t, locale })} />
      )}
    </section>
  );
}
