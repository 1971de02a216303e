import { Title } from '@mantine/core';
import { budgetSums, type BudgetSums } from '#engine';
import { formatRoubles } from '#kernel';
import { FactList } from '../shared/layout/facts.js';
import { useExpertTexts } from './expert-texts.js';
import type { ReviewedContent } from './reviews-query.js';
import classes from './scoring.module.css';

/** Cost by cost: the pane is too narrow for a table of seven columns. */
export function BudgetPart({ budget }: { budget: ReviewedContent['budget'] }): React.JSX.Element {
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
