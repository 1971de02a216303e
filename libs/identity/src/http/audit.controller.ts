import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { AUDIT_READERS } from '../use-cases/identity.policy.js';
import { ReadAuditTrail } from '../use-cases/read-audit-trail.js';
import { AuditEntriesPageDto, ListAuditEntriesQuery } from './dto/audit-entry.dto.js';
import { auditEntryView } from './identity.presenter.js';

@Controller('api/organisers/:id/audit-entries')
export class AuditController {
  constructor(private readonly readAuditTrail: ReadAuditTrail) {}

  /** Who did what for an organiser, newest first; of one object, when you name it. */
  @Get()
  @AccessFor(AUDIT_READERS)
  @ApiOperation({ operationId: 'listAuditEntries', tags: ['identity'] })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: ListAuditEntriesQuery,
  ): Promise<AuditEntriesPageDto> {
    const { items, nextCursor } = await this.readAuditTrail.execute(actor, id, query);
    return { items: items.map(auditEntryView), nextCursor };
  }
}
