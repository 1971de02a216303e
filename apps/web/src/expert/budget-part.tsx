import { Title } from '@mantine/core';
import { budgetSums, type BudgetSums } from '#engine';
import { FactList } from '../shared/layout/facts.js';
import { useExpertTexts } from './expert-texts.js';
import { LineOpinion } from './line-opinion.js';
import { askedOf, opinionOn, withOpinion } from './line-opinions.js';
import type { ReviewedContent } from './reviews-query.js';
import classes from './scoring.module.css';
import type { OpenDraft } from './use-review-draft.js';
import { formatRoubles } from '../shared/texts/roubles.js';

interface Budget {
  budget: ReviewedContent['budget'];
  draft: OpenDraft;
  closed: boolean;
}

/** Cost by cost, each with what the expert would give: the pane is too narrow for a table of seven columns. */
export function BudgetPart({ budget, draft, closed }: Budget): React.JSX.Element {
  const { t } = useExpertTexts();
  if (budget.length === 0) return <p className={classes.none}>{t('expert.content.nothing')}</p>;
  return (
    <>
      <Title order={2}>{t('expert.part.budget')}</Title>
      <Sums sums={budgetSums(budget)} />
      <ul className={classes.entries}>
        {budget.map((line, index) => (
          <li key={index}>
            <strong>{line.title}</strong>
            <p>
              {t(`article.${line.article}`)} ·{' '}
              {t('expert.budget.count', {
                price: formatRoubles(BigInt(line.unitCostKopecks)),
                quantity: line.quantity,
              })}
            </p>
            {line.justification && (
              <p>
                {t('expert.budget.why')}: {line.justification}
              </p>
            )}
            <Sums sums={budgetSums([line])} />
            <LineOpinion
              line={index}
              title={line.title}
              asked={askedOf(line)}
              opinion={opinionOn(draft.state.content, index)}
              closed={closed}
              onSay={(change) => draft.autosave.edit((before) => withOpinion(before, index, change))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Sums({ sums }: { sums: BudgetSums }): React.JSX.Element {
  const { t } = useExpertTexts();
  return (
    <FactList
      items={[
        [t('expert.budget.requested'), formatRoubles(sums.requestedKopecks)],
        [t('expert.budget.own'), formatRoubles(sums.ownKopecks)],
        [t('expert.budget.total'), formatRoubles(sums.totalKopecks)],
      ]}
    />
  );
}
