import { budgetSums, lineTotal } from '#engine';
import { formatRoubles } from '#kernel';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import type { OpenDraft } from './draft-view.js';
import { LineList } from './line-list.js';

/** The budget with its sums; they are those that the server will keep. */
export function BudgetLines({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const { budget } = draft.content;
  const sums = budgetSums(budget);
  const cards = budget.map((line) => ({
    title: line.title,
    amount: formatRoubles(lineTotal(line)),
    note: [
      t(`applicant.article.${line.article}`),
      `${formatRoubles(BigInt(line.unitCostKopecks))} × ${line.quantity}`,
      ...(line.ownKopecks === '0'
        ? []
        : [t('applicant.budget.own-part', { amount: formatRoubles(BigInt(line.ownKopecks)) })]),
    ].join(' · '),
  }));
  return (
    <LineList draft={draft} section="budget" cards={cards} empty={t('applicant.empty.budget')}>
      <dl className={classes.sums}>
        {(['requestedKopecks', 'ownKopecks', 'totalKopecks'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`applicant.budget.${name}`)}</dt>
            <dd>{formatRoubles(sums[name])}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>
        {t('applicant.budget.rules', {
          maximum: formatRoubles(BigInt(draft.call.maxRequestedKopecks)),
          share: draft.call.minOwnShare,
        })}
      </p>
    </LineList>
  );
}
