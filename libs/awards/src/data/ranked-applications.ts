import { Injectable } from '@nestjs/common';
import { ApplicationEntity } from '#applications';
import type { ApplicationStatus } from '#contracts';
import { Transactions } from '#platform';
import type { RankedApplication as Place } from '#scoring';
import type { Candidate } from '../domain/allocate.js';
import { fail } from '../domain/awards.errors.js';

/** Statuses in which the council may still decide about an application. */
const OPEN: readonly ApplicationStatus[] = ['reviewed', 'proposed', 'reserve', 'not-awarded'];

/** As much of an application as deciding about it needs: never its text. */
export const DECIDING_FIELDS = {
  id: true,
  organiserId: true,
  organisationId: true,
  bandId: true,
  requestedKopecks: true,
  status: true,
} as const;

export interface RankedApplication {
  place: Place;
  /** With the deciding fields only. */
  application: ApplicationEntity;
  candidate: Candidate;
}

/** A call's applications beside their places in the ranking. */
@Injectable()
export class RankedApplications {
  constructor(private readonly tx: Transactions) {}

  /** @throws DomainError `awards.ranking-stale` when the ranking does not have every open application */
  async at(rows: readonly Place[], callId: string): Promise<RankedApplication[]> {
    const applications = await this.tx.manager.find(ApplicationEntity, {
      select: DECIDING_FIELDS,
      where: { callId },
    });
    const ranked = new Set(rows.map((row) => row.applicationId));
    if (applications.some(({ id, status }) => OPEN.includes(status) && !ranked.has(id)))
      throw fail('awards.ranking-stale');
    const byId = new Map(applications.map((application) => [application.id, application]));
    return rows.map((place) => beside(place, byId.get(place.applicationId)));
  }
}

function beside(place: Place, application: ApplicationEntity | undefined): RankedApplication {
  if (!application?.bandId) throw fail('awards.ranking-stale');
  const { applicationId, position, score } = place;
  const { organisationId, bandId, requestedKopecks, status } = application;
  const withdrawn = !OPEN.includes(status);
  return {
    place,
    application,
    candidate: { applicationId, position, score, organisationId, bandId, requestedKopecks, withdrawn },
  };
}
