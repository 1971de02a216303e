import {
  AgreeAwards,
  ApproveAwards,
  AwardEntity,
  DeclineAward,
  PromoteReserve,
  ProposeAwards,
  PublishResults,
} from '#awards';
import { Transactions } from '#platform';
import { CloseReviewing } from '#scoring';
import { FINISHED_DAYS } from '../plan/calendars.js';
import type { CouncilPlan } from '../plan/council.js';
import type { OpenedCall } from './calls.js';
import type { Seeding } from './seeding.js';

const CUT = 'Сумма уменьшена советом: часть расходов проект может покрыть сам.';
const DECLINED = 'Победитель отказался от гранта: проект поддержан из другого источника.';

/** From the closing of the round to corrected results. @param applicationIds of the admitted ones, by position */
export async function decideAwards(
  { app, clock, days, fund, jobs }: Seeding,
  call: OpenedCall,
  plan: CouncilPlan,
  { applicationIds, reserve }: { applicationIds: readonly string[]; reserve: number },
): Promise<void> {
  const { admin, council, committee } = fund.staff;
  const idOf = (position: number): string => applicationIds[position] ?? '';
  const d = FINISHED_DAYS;
  await clock.at(days.at(d.reviewingCloses, '10:00:00'), async () => {
    await app.get(CloseReviewing).execute(admin, call.id);
    await jobs.runAll();
  });
  const listId = await clock.at(days.at(d.listProposed, '16:40:00'), () =>
    app.get(ProposeAwards).execute(council, call.id, {
      ...{ protocolNumber: '4', protocolDate: days.day(d.listProposed), passMarks: [], overrides: [] },
      amounts: [...plan.amounts].map(([position, amountKopecks]) => ({
        ...{ applicationId: idOf(position), amountKopecks, reason: CUT },
      })),
      reserve: { count: reserve },
    }),
  );
  await clock.at(days.at(d.listAgreed, '12:15:00'), () =>
    app.get(AgreeAwards).execute(committee, listId, { decision: 'agree', remarks: null }),
  );
  await clock.at(days.at(d.approved, '17:30:00'), () =>
    app.get(ApproveAwards).execute(admin, listId, { orderNumber: '112-р', orderDate: days.day(d.approved) }),
  );
  await clock.at(days.at(d.results, '12:00:00'), () => app.get(PublishResults).execute(admin, call.id, null));
  const { id: declined } = await app
    .get(Transactions)
    .manager.findOneByOrFail(AwardEntity, { listId, applicationId: idOf(plan.declining) });
  await clock.at(days.at(d.awardDeclined, '11:05:00'), () =>
    app.get(DeclineAward).execute(admin, declined, DECLINED),
  );
  await clock.at(days.at(d.reserveMovedUp, '14:20:00'), () =>
    app.get(PromoteReserve).execute(admin, call.id),
  );
  await clock.at(days.at(d.resultsCorrected, '12:00:00'), () =>
    app.get(PublishResults).execute(admin, call.id, null),
  );
}
