import { useExpertTexts } from '../expert-texts.js';
import type { ReviewedContent } from '../reviews-query.js';

/** An application that nobody made, in the reader's language: enough to see where everything stands. */
export function useSampleContent(): ReviewedContent {
  const { t } = useExpertTexts();
  const year = new Date().getFullYear() + 1;
  const days = { startsOn: `${year}-07-01`, endsOn: `${year}-12-15` };
  const task = t('expert.sample.task');
  return {
    project: {
      ...{ title: t('expert.sample.title'), summary: t('expert.sample.summary'), ...days },
      ...{ problem: t('expert.sample.problem'), goal: t('expert.sample.goal'), tasks: [task] },
      ...{ targetGroups: [t('expert.sample.target')], geography: t('expert.sample.geography') },
      ...{ quantitativeResults: t('expert.sample.quantitative'), qualitativeResults: '', partners: '' },
      ...{ informationSupport: '', development: '' },
    },
    leader: {
      fullName: null,
      position: t('expert.sample.position'),
      experience: t('expert.sample.experience'),
    },
    team: [],
    plan: [
      { task, title: t('expert.sample.event'), ...days, expectedResult: t('expert.sample.quantitative') },
    ],
    budget: [
      {
        ...{ article: 'civil-contracts', title: t('expert.sample.cost'), unitCostKopecks: '3000000' },
        ...{ quantity: 4, ownKopecks: '0', justification: '' },
      },
    ],
  };
}
