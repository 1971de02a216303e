import type { ReactNode } from 'react';
import { budgetSums, lineTotal } from '#engine';
import type { Kopecks } from '#kernel';
import { amountInField } from '../../shared/forms/amount.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import type { Content } from '../applications-query.js';

interface Budget {
  budget: Content['budget'];
  /** What stands under a cost in red. */
  faultOf?: (index: number) => string | undefined;
  /** What stands behind it: the way to its editor. */
  actionOf?: (index: number) => ReactNode;
}

/** All costs with their figures under each other, where there is room for seven columns. */
export function BudgetTable({ budget, faultOf, actionOf }: Budget): React.JSX.Element {
  const { t } = useApplicantTexts();
  const { totalKopecks, ownKopecks, requestedKopecks } = budgetSums(budget);
  return (
    <table className={classes.budget}>
      <thead>
        <tr>
          <th scope="col">{t('applicant.field.budget.article')}</th>
          <th scope="col">{t('applicant.budget.cost')}</th>
          <th scope="col">{t('applicant.budget.price')}</th>
          <th scope="col">{t('applicant.budget.quantity')}</th>
          <th scope="col">{t('applicant.budget.total')}</th>
          <th scope="col">{t('applicant.budget.own')}</th>
          <th scope="col">{t('applicant.budget.asked')}</th>
          {actionOf && <td />}
        </tr>
      </thead>
      <tbody>
        {budget.map((line, index) => (
          <tr key={index}>
            <td>{t(`article.${line.article}`)}</td>
            <td>
              {line.title || t('applicant.line.budget', { number: index + 1 })}
              {line.justification && <span className={classes.why}>{line.justification}</span>}
              {faultOf?.(index) && <span className={classes.wrong}>{faultOf(index)}</span>}
            </td>
            <Amount of={BigInt(line.unitCostKopecks)} />
            <td>{line.quantity}</td>
            <Amount of={lineTotal(line)} />
            <Amount of={BigInt(line.ownKopecks)} />
            <Amount of={lineTotal(line) - BigInt(line.ownKopecks)} />
            {actionOf && <td>{actionOf(index)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>
            {t('applicant.budget.sum')}
          </th>
          <Amount of={totalKopecks} />
          <Amount of={ownKopecks} />
          <Amount of={requestedKopecks} />
          {actionOf && <td />}
        </tr>
      </tfoot>
    </table>
  );
}

const Amount = ({ of }: { of: Kopecks }): React.JSX.Element => <td>{amountInField(of)}</td>;
