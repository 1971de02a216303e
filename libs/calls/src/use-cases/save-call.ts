import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { Audit, Outbox, Transactions, type Actor } from '#platform';
import { CallRulesStore, ownFields } from '../data/call-rules-store.js';
import { CallEntity } from '../data/call.entity.js';
import { Calls } from '../data/calls.js';
import { ProgrammeEntity } from '../data/programme.entity.js';
import type { CallRules } from '../domain/call-rules.js';
import { fail } from '../domain/calls.errors.js';
import { checkRules } from '../domain/check-rules.js';
import { changedFields, checkPublishedChange } from '../domain/published-changes.js';
import { AdministeredCalls } from './administered-calls.js';
import { mayAdministrate } from './calls.policy.js';

export interface NewCall {
  organiserId: string;
  programme: string;
  rules: CallRules;
}

export interface ChangedCall {
  version: number;
  reason: string;
  rules: CallRules;
}

const RULES_MAY_CHANGE: readonly CallEntity['status'][] = [
  'published',
  'intake-closed',
  'admission-decided',
  'reviewing',
];

/** Creates and changes calls. */
@Injectable()
export class SaveCall {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly store: CallRulesStore,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `calls.only-administrator`, `calls.wrong-fields` with fields, `calls.code-taken` */
  async create(actor: Actor, { organiserId, programme, rules }: NewCall): Promise<CallEntity> {
    if (mayAdministrate(actor, organiserId) !== true) throw fail('calls.only-administrator');
    refuseContradictions(rules);
    const id = newId();
    const lotSeed = randomBytes(16).toString('hex');
    return this.tx.run(async (em) => {
      await em.insert(CallEntity, {
        ...ownFields(rules),
        id,
        organiserId,
        programmeId: await programmeId(em, organiserId, programme),
        status: 'draft',
        lotSeed,
        lotSeedDigest: createHash('sha256').update(lotSeed).digest('hex'),
        createdBy: actor.personId,
      });
      await this.store.writeParts(em, id, rules);
      await this.audit.record(em, {
        actorId: actor.personId,
        organiserId,
        action: 'call.create',
        objectKind: 'call',
        objectId: id,
      });
      return this.calls.get(id);
    });
  }

  /** A draft changes freely; a published call only in what its applicants did not build on, with a notice. */
  async update(actor: Actor, id: string, change: ChangedCall): Promise<CallEntity> {
    refuseContradictions(change.rules);
    return this.tx.run(async (em) => {
      const call = await this.administered.get(actor, id);
      const before = await this.store.read(call);
      const fields = changedFields(before, change.rules);
      if (call.status !== 'draft') refusePublishedChange(call, before, change.rules);
      const published = call.status !== 'draft' && fields.length > 0;
      await this.write(em, call, change, published ? call.rulesVersion + 1 : call.rulesVersion);
      if (call.status === 'draft') await this.store.writeParts(em, id, change.rules);
      const saved = await this.calls.get(id);
      if (published) {
        await this.store.keepVersion(em, saved, change.reason, actor.personId);
        await this.outbox.emit(em, 'call.rules-changed', { callId: id, rulesVersion: saved.rulesVersion });
      }
      await this.audit.record(em, {
        actorId: actor.personId,
        organiserId: call.organiserId,
        action: 'call.update',
        objectKind: 'call',
        objectId: id,
        facts: { fields },
      });
      return saved;
    });
  }

  private async write(
    em: EntityManager,
    call: CallEntity,
    change: ChangedCall,
    rulesVersion: number,
  ): Promise<void> {
    const saved = await em.update(
      CallEntity,
      { id: call.id, version: change.version, status: call.status },
      { ...ownFields(change.rules), version: change.version + 1, rulesVersion },
    );
    if (saved.affected === 0) throw fail('calls.changed-meanwhile');
  }
}

function refuseContradictions(rules: CallRules): void {
  const faults = checkRules(rules);
  if (faults.length > 0) throw fail('calls.wrong-fields', {}, faults);
}

function refusePublishedChange(call: CallEntity, before: CallRules, after: CallRules): void {
  const faults = checkPublishedChange(before, after);
  if (faults.length > 0 || !RULES_MAY_CHANGE.includes(call.status))
    throw fail('calls.published-field', {}, faults);
}

async function programmeId(em: EntityManager, organiserId: string, name: string): Promise<string> {
  await em
    .createQueryBuilder()
    .insert()
    .into(ProgrammeEntity)
    .values({ id: newId(), organiserId, name })
    .orIgnore()
    .execute();
  const { id } = await em.findOneByOrFail(ProgrammeEntity, { organiserId, name });
  return id;
}
