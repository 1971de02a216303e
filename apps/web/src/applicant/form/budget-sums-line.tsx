import { budgetSums } from '#engine';
import { useApplicantTexts } from '../applicant-texts.js';
import type { Content } from '../applications-query.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

/** «Запрошено … + своё … = …»: the sums that the server will keep. */
export function BudgetSumsLine({ budget }: { budget: Content['budget'] }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const sums = budgetSums(budget);
  return (
    <>
      {t('applicant.budget.sums', {
        requested: formatRoubles(sums.requestedKopecks),
        own: formatRoubles(sums.ownKopecks),
        total: formatRoubles(sums.totalKopecks),
      })}
    </>
  );
}
