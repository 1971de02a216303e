import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { CallEntity } from '../data/call.entity.js';
import { Calls } from '../data/calls.js';
import { fail } from '../domain/calls.errors.js';
import { isStaff, mayAdministrate } from './calls.policy.js';

/** A call for somebody who wants to act on it. Another organiser's call does not exist for them. */
@Injectable()
export class AdministeredCalls {
  constructor(private readonly calls: Calls) {}

  /** @throws DomainError `calls.not-found`, `calls.only-administrator` */
  async get(actor: Actor, id: string): Promise<CallEntity> {
    const call = await this.calls.get(id);
    if (mayAdministrate(actor, call.organiserId) === true) return call;
    throw fail(isStaff(actor, call.organiserId) ? 'calls.only-administrator' : 'calls.not-found');
  }
}
