import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, PageQuery, type Actor } from '#platform';
import { ReadLetters } from '../use-cases/read-letters.js';
import { LetterDeliveriesPageDto, LetterDto, LettersPageDto, ListDeliveriesQuery } from './dto/letter.dto.js';
import { deliveryView, letterSummary, letterView } from './notifications.presenter.js';

@Controller('api')
export class LettersController {
  constructor(private readonly readLetters: ReadLetters) {}

  /** Your letters, newest first. Each is here whether or not it was mailed too. */
  @Get('me/letters')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'listMyLetters', tags: ['notifications'] })
  async listOwn(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<LettersPageDto> {
    const { items, nextCursor } = await this.readLetters.listOwn(actor, query);
    return { items: items.map(letterSummary), nextCursor };
  }

  /** Open one of your letters; from then on it is a read one. */
  @Get('me/letters/:id')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'getLetter', tags: ['notifications'] })
  async open(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<LetterDto> {
    return letterView(await this.readLetters.open(actor, id));
  }

  /** What an organiser's contests wrote to people, newest first, and whether the mail arrived. */
  @Get('organisers/:id/letters')
  @AccessFor(['contest-administrator', 'auditor'])
  @ApiOperation({ operationId: 'listLetters', tags: ['notifications'] })
  async listDeliveries(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: ListDeliveriesQuery,
  ): Promise<LetterDeliveriesPageDto> {
    const { items, nextCursor } = await this.readLetters.listDeliveries(actor, id, query);
    return { items: items.map(deliveryView), nextCursor };
  }
}
