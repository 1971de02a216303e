import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls } from '#calls';
import { shareCallLock } from '#platform';
import { conflictGrounds } from '../data/conflict-grounds.query.js';
import { Conflicts } from '../data/conflicts.js';
import { findConflicts } from '../domain/find-conflicts.js';
import { EndConflictedReviews } from './end-conflicted-reviews.js';

/** Looks for conflicts between a call's experts and applicants, and acts on those that stand. */
@Injectable()
export class FindConflicts {
  constructor(
    private readonly calls: Calls,
    private readonly conflicts: Conflicts,
    private readonly endReviews: EndConflictedReviews,
  ) {}

  async execute(em: EntityManager, callId: string): Promise<void> {
    await shareCallLock(em, callId);
    const call = await this.calls.get(callId);
    await this.conflicts.keepFound(em, findConflicts(await conflictGrounds(em, call)));
    await this.endReviews.execute(em, call, null);
  }
}
