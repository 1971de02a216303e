import { Link } from '@tanstack/react-router';
import { lineTotal } from '#engine';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { BudgetTable } from './budget-table.js';
import type { OpenDraft } from './draft-view.js';
import { LineList } from './line-list.js';
import { MismatchLinks } from './mismatch-links.js';
import { useDesk } from './use-desk.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

/** The budget: a table where there is room, cards on a phone. */
export function BudgetLines({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const atDesk = useDesk();
  const { budget } = draft.content;
  const cards = budget.map((line) => ({
    title: line.title,
    amount: formatRoubles(lineTotal(line)),
    note: [
      t(`article.${line.article}`),
      `${formatRoubles(BigInt(line.unitCostKopecks))}\u00a0×\u00a0${line.quantity}`,
      ...(line.ownKopecks === '0'
        ? []
        : [t('applicant.budget.own-part', { amount: formatRoubles(BigInt(line.ownKopecks)) })]),
    ].join(' · '),
  }));
  const actionOf = (index: number): React.JSX.Element => (
    <Link
      to="/my/applications/$applicationId/$section/$line"
      params={{ applicationId: draft.application.id, section: 'budget', line: String(index + 1) }}
      aria-label={`${t('applicant.change')}: ${budget[index]?.title}`}
    >
      {t('applicant.change')}
    </Link>
  );
  return (
    <LineList
      draft={draft}
      section="budget"
      cards={cards}
      empty={t('applicant.empty.budget')}
      faults={<MismatchLinks draft={draft} />}
      {...(atDesk && {
        table: (faultOf) => <BudgetTable budget={budget} faultOf={faultOf} actionOf={actionOf} />,
      })}
    >
      <p className={classes.note}>
        {t('applicant.budget.rules', {
          maximum: formatRoubles(BigInt(draft.call.maxRequestedKopecks)),
          share: draft.call.minOwnShare,
        })}
      </p>
    </LineList>
  );
}
