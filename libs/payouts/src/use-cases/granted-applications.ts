import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApplicationEntity } from '#applications';
import { Awards, PublicationEntity, type ApprovedAward } from '#awards';
import { fail } from '../domain/payouts.errors.js';

/** The applications that won money, as an agreement needs to know them. */
@Injectable()
export class GrantedApplications {
  constructor(private readonly awards: Awards) {}

  /** Its status stays until this transaction ends: an award is not declined while its agreement is made. */
  share(em: EntityManager, id: string): Promise<ApplicationEntity | null> {
    return em.findOne(ApplicationEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  /** @throws DomainError `payouts.not-awarded` */
  async awardOf(application: ApplicationEntity): Promise<ApprovedAward> {
    const approved = await this.awards.approvedOf(application.id);
    if (!approved || application.status !== 'awarded') throw fail('payouts.not-awarded');
    return approved;
  }

  /**
   * An agreement brings a letter, and before the results are out a letter would tell them.
   * @throws DomainError `payouts.results-not-visible`
   */
  async requireVisibleResults(em: EntityManager, callId: string): Promise<void> {
    const visible = await em
      .createQueryBuilder(PublicationEntity, 'p')
      .where('p.callId = :callId AND p.visibleFrom <= clock_timestamp()', { callId })
      .getExists();
    if (!visible) throw fail('payouts.results-not-visible');
  }
}
