import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Memberships } from '#identity';
import { Audit, organisersOf, Transactions, type Actor } from '#platform';
import { PayeeEntity } from '../data/payee.entity.js';
import { payeeColumns, Payees, type PayeeDetails, type PayeeOwner } from '../data/payees.js';
import { PayoutEntity } from '../data/payout.entity.js';
import { Payouts } from '../data/payouts.js';
import { requireBankDetails } from '../domain/bank-details.js';
import { fail } from '../domain/payouts.errors.js';
import { requisitesHash } from '../domain/requisites.js';
import { oneOrganiser } from './payouts.policy.js';

export interface SavedPayee {
  /** Whose money it is; needed only when the grantee deals with several. */
  organiserId?: string;
  /** Which payee changes; needed only when the grantee has several. */
  payeeId?: string;
  details: PayeeDetails;
}

/** Enters or changes where a grantee takes its money. New requisites need a new approval of what is not sent yet. */
@Injectable()
export class SavePayee {
  constructor(
    private readonly tx: Transactions,
    private readonly memberships: Memberships,
    private readonly payees: Payees,
    private readonly payouts: Payouts,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws DomainError `payouts.not-found`, `payouts.only-signatory`, `payouts.wrong-requisites` with fields,
   *   `payouts.organiser-needed`, `payouts.payee-needed`, `payouts.unknown-payee`
   */
  async execute(actor: Actor, organisationId: string, wanted: SavedPayee): Promise<PayeeEntity> {
    const organiserId = oneOrganiser(await this.organisers(actor, organisationId), wanted.organiserId);
    const owner = { organiserId, organisationId };
    requireBankDetails(wanted.details);
    return this.tx.run(async (em) => {
      const payee = await this.choose(em, owner, wanted.payeeId);
      const saved = payee
        ? await this.change(em, actor, payee, wanted.details)
        : await this.payees.add(em, owner, wanted.details);
      await this.audit.record(em, {
        actorId: actor.personId,
        organiserId,
        action: payee ? 'payee.change' : 'payee.create',
        objectKind: 'payee',
        objectId: saved.id,
      });
      return saved;
    });
  }

  /** Organisers that have an application of this organisation, as far as the person may act for one of the sides. */
  private async organisers(actor: Actor, organisationId: string): Promise<string[]> {
    const dealing = await this.tx.manager.query<{ id: string }[]>(
      `SELECT DISTINCT organiser_id AS id FROM application WHERE organisation_id = $1 AND number IS NOT NULL`,
      [organisationId],
    );
    const member = await this.memberships.of(actor.personId, organisationId);
    if (member?.role === 'signatory') return dealing.map(({ id }) => id);
    const own = organisersOf(actor, 'finance-preparer');
    const mine = dealing.map(({ id }) => id).filter((id) => own.includes(id));
    if (mine.length === 0 && member) throw fail('payouts.only-signatory');
    return mine;
  }

  private async choose(
    em: EntityManager,
    owner: PayeeOwner,
    payeeId: string | undefined,
  ): Promise<PayeeEntity | undefined> {
    // Two first entries at once would leave the grantee with two payees.
    await em.query('SELECT FROM organisation WHERE id = $1 FOR NO KEY UPDATE', [owner.organisationId]);
    const payees = await em.find(PayeeEntity, {
      where: { ...owner, ...(payeeId && { id: payeeId }) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    if (payeeId && payees.length === 0) throw refused('payouts.unknown-payee');
    if (payees.length > 1) throw refused('payouts.payee-needed');
    return payees[0];
  }

  private async change(
    em: EntityManager,
    actor: Actor,
    payee: PayeeEntity,
    details: PayeeDetails,
  ): Promise<PayeeEntity> {
    const changes = { ...payeeColumns(details), version: payee.version + 1 };
    const before = requisitesHash(payee.id, payee, 0n);
    await em.update(PayeeEntity, { id: payee.id }, changes);
    Object.assign(payee, changes);
    if (requisitesHash(payee.id, payee, 0n) !== before) await this.voidApprovals(em, actor, payee);
    return payee;
  }

  private async voidApprovals(em: EntityManager, actor: Actor, payee: PayeeEntity): Promise<void> {
    const approved = await em.find(PayoutEntity, {
      where: { payeeId: payee.id, status: 'approved' },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const payout of approved)
      await this.payouts.take(em, payout, {
        action: 'voidApproval',
        actorId: actor.personId,
        set: { approvedBy: null, approvedAt: null, approvedDigest: null },
      });
  }
}

const refused = (code: 'payouts.unknown-payee' | 'payouts.payee-needed') =>
  fail(code, {}, [{ pointer: '/payeeId', code }]);
