import { NativeSelect } from '@mantine/core';
import { APPLICATION_LIMITS, BUDGET_ARTICLES, type BudgetArticle } from '#contracts';
import { lineTotal } from '#engine';
import { useApplicantTexts } from '../applicant-texts.js';
import type { Content } from '../applications-query.js';
import classes from '../applicant.module.css';
import { withLine } from '../lines.js';
import { AmountText } from './amount-text.js';
import { CountedText } from './counted-text.js';
import type { OpenDraft } from './draft-view.js';
import { useFaults } from './faults.js';
import { QuantityText } from './quantity-text.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

/** One cost: price × quantity, and what of it the applicant pays. */
export function BudgetFields({
  draft,
  index,
}: {
  draft: OpenDraft;
  index: number;
}): React.JSX.Element | null {
  const { t } = useApplicantTexts();
  const fault = useFaults(draft);
  const line = draft.content.budget[index];
  if (!line) return null;
  const change = (part: Partial<Content['budget'][number]>): void =>
    draft.edit((content) => withLine(content, 'budget', index, part));
  const total = lineTotal(line);
  return (
    <>
      <NativeSelect
        id="budget-article"
        label={t('applicant.field.budget.article')}
        value={line.article}
        onChange={({ currentTarget }) => change({ article: currentTarget.value as BudgetArticle })}
        data={BUDGET_ARTICLES.map((article) => ({
          value: article,
          label: t(`article.${article}`),
        }))}
      />
      <CountedText
        id="budget-title"
        label={t('applicant.field.budget.title')}
        limit={APPLICATION_LIMITS.budget.title}
        rows={2}
        value={line.title}
        onChange={(title) => change({ title })}
      />
      <AmountText
        id="budget-unitCostKopecks"
        label={t('applicant.field.budget.unitCostKopecks')}
        value={line.unitCostKopecks}
        onChange={(unitCostKopecks) => change({ unitCostKopecks })}
      />
      <QuantityText
        id="budget-quantity"
        label={t('applicant.field.budget.quantity')}
        value={line.quantity}
        onChange={(quantity) => change({ quantity })}
      />
      <AmountText
        id="budget-ownKopecks"
        label={t('applicant.field.budget.ownKopecks')}
        value={line.ownKopecks}
        onChange={(ownKopecks) => change({ ownKopecks })}
        error={fault(`/budget/${index}/ownKopecks`)}
      />
      <p className={classes.total}>
        {t('applicant.budget.line', {
          total: formatRoubles(total),
          requested: formatRoubles(total - BigInt(line.ownKopecks)),
        })}
      </p>
      <CountedText
        id="budget-justification"
        label={t('applicant.field.budget.justification')}
        limit={APPLICATION_LIMITS.budget.justification}
        rows={4}
        value={line.justification}
        onChange={(justification) => change({ justification })}
      />
    </>
  );
}
