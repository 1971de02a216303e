import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { ReadReleasedComments } from '../use-cases/read-released-comments.js';
import { ReleasedCommentsDto } from './dto/released-comments.dto.js';

@Controller('api/applications/:id')
export class CommentsController {
  constructor(private readonly readComments: ReadReleasedComments) {}

  /** What experts say to you about your application, once the results are published. */
  @Get('comments')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'getReleasedComments', tags: ['awards'] })
  async comments(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ReleasedCommentsDto> {
    return { items: await this.readComments.execute(actor, id) };
  }
}
