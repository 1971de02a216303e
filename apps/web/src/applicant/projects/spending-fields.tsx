import { Button, NativeSelect } from '@mantine/core';
import { BUDGET_ARTICLES, type BudgetArticle } from '#contracts';
import { sumKopecks } from '#kernel';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { AmountText } from '../form/amount-text.js';
import { CountedText } from '../form/counted-text.js';
import type { Agreement, Spending } from './agreements-query.js';
import { newSpending, sourcesOf } from './report-draft.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

interface Costs {
  agreement: Agreement;
  spending: readonly Spending[];
  onChange: (spending: Spending[]) => void;
  faultIn: (field: string) => string | undefined;
}

const LONGEST_DOCUMENT = 500;

/** What the money went for, cost by cost, each with the document that proves it. */
export function SpendingFields({ agreement, spending, onChange, faultIn }: Costs): React.JSX.Element {
  const { t } = useApplicantTexts();
  const sources = sourcesOf(agreement);
  const change = (index: number, part: Partial<Spending>): void =>
    onChange(spending.map((line, i) => (i === index ? { ...line, ...part } : line)));
  const sum = sumKopecks(spending.map(({ amountKopecks }) => BigInt(amountKopecks)));
  return (
    <fieldset className={classes.list}>
      <legend>{t('applicant.report.spendings')}</legend>
      {spending.map((line, index) => (
        <fieldset key={index} className={classes.box}>
          <legend>{t('applicant.line.spending', { number: index + 1 })}</legend>
          <NativeSelect
            label={t('applicant.field.budget.article')}
            value={line.article}
            onChange={({ currentTarget }) => change(index, { article: currentTarget.value as BudgetArticle })}
            data={BUDGET_ARTICLES.map((article) => ({
              value: article,
              label: t(`article.${article}`),
            }))}
          />
          <NativeSelect
            id={`spending-${index}-sourceId`}
            label={t('applicant.report.source')}
            value={line.sourceId}
            onChange={({ currentTarget }) => change(index, { sourceId: currentTarget.value })}
            data={sources.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <AmountText
            id={`spending-${index}-amountKopecks`}
            label={t('applicant.report.amount')}
            value={line.amountKopecks}
            onChange={(amountKopecks) => change(index, { amountKopecks })}
            error={faultIn(`spending-${index}-amountKopecks`)}
          />
          <CountedText
            id={`spending-${index}-document`}
            label={t('applicant.report.document')}
            description={t('applicant.report.document-hint')}
            limit={LONGEST_DOCUMENT}
            value={line.document}
            onChange={(document) => change(index, { document })}
            error={faultIn(`spending-${index}-document`)}
          />
          <div>
            <Button variant="default" onClick={() => onChange(spending.filter((_, i) => i !== index))}>
              {t('applicant.remove.budget')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button variant="default" onClick={() => onChange([...spending, newSpending(sources)])}>
          {t('applicant.add.budget')}
        </Button>
      </div>
      <p className={classes.total}>
        {t('applicant.report.spent')}: {formatRoubles(sum)}
      </p>
    </fieldset>
  );
}
