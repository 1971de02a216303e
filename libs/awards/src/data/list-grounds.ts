import { Injectable } from '@nestjs/common';
import { Calls, type CallEntity } from '#calls';
import type { ListGround } from '../domain/decide-list.js';
import type { RankedApplication } from './ranked-applications.js';

/** What a call's list is decided from. */
@Injectable()
export class ListGrounds {
  constructor(private readonly calls: Calls) {}

  async of(call: CallEntity, ranked: readonly RankedApplication[]): Promise<ListGround> {
    const sources = await this.calls.sourcesOf(call.id);
    return {
      rubric: await this.calls.rubricOf(call.id),
      candidates: ranked.map(({ candidate }) => candidate),
      sources: sources.map(({ id, amountKopecks }) => ({ sourceId: id, amountKopecks })),
      appealReserveKopecks: call.appealReserveKopecks,
    };
  }
}
