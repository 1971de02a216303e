import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { awaitedReports } from '../domain/report-plan.js';
import type { PlannedTranche } from '../domain/tranche-plan.js';
import type { AgreementEntity } from './agreement.entity.js';
import { ReportEntity } from './report.entity.js';
import { TrancheEntity } from './tranche.entity.js';

/** Writes an agreement's tranches, one for each part of a source, and the reports that they wait for. */
export async function insertSchedule(
  em: EntityManager,
  { id: agreementId, organiserId, endsOn }: Pick<AgreementEntity, 'id' | 'organiserId' | 'endsOn'>,
  tranches: readonly PlannedTranche[],
): Promise<void> {
  await em.insert(
    TrancheEntity,
    tranches.flatMap(({ ordinal, dueOn, parts }) =>
      parts.map((part) => ({
        ...{ id: newId(), agreementId, organiserId, ordinal, dueOn },
        ...{ sourceId: part.id, amountKopecks: part.kopecks, status: 'planned' as const },
      })),
    ),
  );
  await em.insert(
    ReportEntity,
    awaitedReports(tranches, endsOn).map((report) => ({
      ...{ ...report, id: newId(), agreementId, organiserId, status: 'awaited' as const },
    })),
  );
}
