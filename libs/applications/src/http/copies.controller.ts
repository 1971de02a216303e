import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { ReadCopies } from '../use-cases/read-copies.js';
import { ApplicationCopiesDto, ApplicationCopyDto } from './dto/application-copy.dto.js';

@Controller('api/applications/:id/copies')
export class CopiesController {
  constructor(private readonly readCopies: ReadCopies) {}

  /** Texts of your application that were put aside for others. */
  @Get()
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'listApplicationCopies', tags: ['applications'] })
  async list(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ApplicationCopiesDto> {
    const copies = await this.readCopies.list(actor, id);
    return { items: copies.map((copy) => ({ ...copy, putAsideAt: copy.putAsideAt.toISOString() })) };
  }

  /** One of them, whole. To take it back, save its content as the draft. */
  @Get(':copyId')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'getApplicationCopy', tags: ['applications'] })
  async get(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('copyId') copyId: string,
  ): Promise<ApplicationCopyDto> {
    const { putAsideAt, content } = await this.readCopies.get(actor, id, copyId);
    return { id: copyId, putAsideAt: putAsideAt.toISOString(), content };
  }
}
