import { Body, Controller, Get, HttpCode, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Locale } from '#contracts';
import {
  AccessFor,
  ApiSpreadsheet,
  CurrentActor,
  IdParam,
  LettersAhead,
  LettersToComeDto,
  ReaderLocale,
  spreadsheetFile,
  SpreadsheetQuery,
  Texts,
  type Actor,
} from '#platform';
import { ADMINISTRATORS, READERS } from '../use-cases/awards.policy.js';
import { GetPublicResults } from '../use-cases/get-public-results.js';
import { ListPublications } from '../use-cases/list-publications.js';
import { PublishResults } from '../use-cases/publish-results.js';
import { publicationView, publicResultsView } from './awards.presenter.js';
import { PublishResultsDto } from './dto/decide-awards.dto.js';
import { resultsSpreadsheet } from './results-spreadsheet.js';
import { PublicationDto, PublicationsDto, PublicResultsDto } from './dto/results.dto.js';

@Controller('api/calls/:id')
export class ResultsController {
  constructor(
    private readonly publishResults: PublishResults,
    private readonly listPublications: ListPublications,
    private readonly getPublicResults: GetPublicResults,
    private readonly lettersAhead: LettersAhead,
    private readonly texts: Texts,
  ) {}

  /** Publish the results, now or at a set moment. After a change, publish them again as the next version. */
  @Post('publish-results')
  @AccessFor(ADMINISTRATORS)
  @ApiOperation({ operationId: 'publishResults', tags: ['awards'] })
  async publish(
    @CurrentActor() actor: Actor,
    @IdParam('id') callId: string,
    @Body() { visibleFrom }: PublishResultsDto,
  ): Promise<PublicationDto> {
    return publicationView(await this.publishResults.execute(actor, callId, momentOf(visibleFrom)));
  }

  /** What letters publishing would bring about, one of each kind word for word. Nothing is published or sent. */
  @Post('publish-results/letters-preview')
  @HttpCode(200)
  @AccessFor(ADMINISTRATORS)
  @ApiOperation({ operationId: 'previewPublicationLetters', tags: ['awards'] })
  previewLetters(
    @CurrentActor() actor: Actor,
    @IdParam('id') callId: string,
    @Body() { visibleFrom }: PublishResultsDto,
  ): Promise<LettersToComeDto> {
    return this.lettersAhead.of(actor, () =>
      this.publishResults.execute(actor, callId, momentOf(visibleFrom)),
    );
  }

  /** What was published, the latest version first; also what nobody outside sees yet. */
  @Get('publications')
  @AccessFor(READERS)
  @ApiOperation({ operationId: 'listPublications', tags: ['awards'] })
  async publications(@CurrentActor() actor: Actor, @IdParam('id') callId: string): Promise<PublicationsDto> {
    return { items: (await this.listPublications.execute(actor, callId)).map(publicationView) };
  }

  /** The results with everything that anyone needs to recompute them. */
  @Get('results')
  @AccessFor('public')
  @ApiOperation({ operationId: 'getPublicResults', tags: ['awards'] })
  async results(@IdParam('id') callId: string): Promise<PublicResultsDto> {
    return publicResultsView(await this.getPublicResults.execute(callId));
  }

  /** The ranked applications of the results as a table, in the reader's language. */
  @Get('results/table')
  @AccessFor('public')
  @ApiOperation({ operationId: 'getPublicResultsTable', tags: ['awards'] })
  @ApiSpreadsheet()
  async table(
    @IdParam('id') callId: string,
    @Query() { format }: SpreadsheetQuery,
    @ReaderLocale() locale: Locale,
  ): Promise<StreamableFile> {
    const results = await this.getPublicResults.execute(callId);
    const { document, version } = results.publication;
    const spreadsheet = resultsSpreadsheet(results, (code) => this.texts.say(locale, code));
    return spreadsheetFile(spreadsheet, format, `keskil-${document.call.code}-v${version}`);
  }
}

const momentOf = (written: string | undefined): Date | null => (written ? new Date(written) : null);
