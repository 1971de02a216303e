import type { EntityManager } from 'typeorm';
import { TrancheEntity, type ReportEntity, type SubmittedReport } from '#payouts';
import type { ApplicationContent } from '../content/content.types.js';

const TEXT =
  'Работы этапа выполнены по календарному плану. Мероприятия прошли во всех заявленных населённых пунктах, отзывы участников приложены.';

/** What a grantee reports on a tranche: its money was spent on the budget's greatest article. */
export async function reportOn(
  em: EntityManager,
  { agreementId, ordinal, version, dueOn }: ReportEntity,
  { plan, budget }: ApplicationContent,
): Promise<SubmittedReport> {
  const tranches = await em.findBy(TrancheEntity, { agreementId, ordinal });
  const half = Math.ceil(plan.length / 2);
  const done = ordinal === 1 ? plan.slice(0, half) : plan.slice(half);
  const [greatest] = [...budget].sort((a, b) => costOf(b) - costOf(a));
  return {
    ...{ version, text: TEXT },
    results: done.map(({ title, expectedResult }) => `${title}: ${expectedResult}`),
    spending: tranches.map(({ sourceId, amountKopecks }) => ({
      ...{ sourceId, amountKopecks, article: greatest?.article ?? 'other' },
      document: `Реестр платёжных документов № ${ordinal} от ${dueOn.split('-').reverse().join('.')}`,
    })),
  };
}

const costOf = ({ unitCostKopecks, quantity }: ApplicationContent['budget'][number]): number =>
  Number(unitCostKopecks) * quantity;
