import { Body, Controller, Get, HttpCode, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '#contracts';
import { parseKopecks } from '#kernel';
import { AccessFor, CurrentActor, IdParam, ReaderLocale, renderPdf, Texts, type Actor } from '#platform';
import { AnswerAssignment } from '../use-cases/answer-assignment.js';
import { ReadOwnApplications } from '../use-cases/read-own-applications.js';
import { ReadReviews } from '../use-cases/read-reviews.js';
import { ReopenReview } from '../use-cases/reopen-review.js';
import { SaveReview, type ReviewDraft } from '../use-cases/save-review.js';
import { SubmitReview } from '../use-cases/submit-review.js';
import { applicationsDocument } from './applications-pdf.js';
import {
  ListMyReviewsQuery,
  PrintApplicationsQuery,
  ReviewDto,
  ReviewsPageDto,
  ReviewSummaryDto,
} from './dto/review.dto.js';
import { DeclareConflictDto, ReviewReasonDto, SaveReviewDto } from './dto/save-review.dto.js';
import { reviewSummary, reviewView } from './reviews.presenter.js';

const PDF = 'application/pdf';

@Controller('api/reviews')
export class ReviewsController {
  constructor(
    private readonly readReviews: ReadReviews,
    private readonly answer: AnswerAssignment,
    private readonly saveReview: SaveReview,
    private readonly submitReview: SubmitReview,
    private readonly reopenReview: ReopenReview,
    private readonly readOwnApplications: ReadOwnApplications,
    private readonly texts: Texts,
  ) {}

  /** Your reviews, those due first at the top. */
  @Get()
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'listMyReviews', tags: ['scoring'] })
  async list(@CurrentActor() actor: Actor, @Query() query: ListMyReviewsQuery): Promise<ReviewsPageDto> {
    const { items, nextCursor } = await this.readReviews.own(actor, query);
    return { items: items.map(reviewSummary), nextCursor };
  }

  /** The applications of a call that you have accepted, in one file to read or print, without what is hidden. */
  @Get('applications.pdf')
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'getMyApplications', tags: ['scoring'] })
  @ApiProduces(PDF)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(
    @CurrentActor() actor: Actor,
    @Query() { callId }: PrintApplicationsQuery,
    @ReaderLocale() locale: Locale,
  ): Promise<StreamableFile> {
    const applications = await this.readOwnApplications.execute(actor, callId);
    const document = applicationsDocument(applications, (code, params) =>
      this.texts.say(locale, code, params),
    );
    const disposition = 'attachment; filename="applications.pdf"';
    return new StreamableFile(await renderPdf(document), { type: PDF, disposition });
  }

  /** A review with its criteria. The application opens to the expert once the assignment is accepted. */
  @Get(':id')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'getReview', tags: ['scoring'] })
  async get(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ReviewDto> {
    return reviewView(await this.readReviews.getWhole(actor, id));
  }

  /** Accept an assignment: nothing stands between you and the applicant, and you will read it in time. */
  @Post(':id/accept')
  @HttpCode(200)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'acceptReview', tags: ['scoring'] })
  async accept(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ReviewDto> {
    await this.answer.accept(actor, id);
    return this.get(actor, id);
  }

  /** Decline an assignment, so that somebody else can read it. */
  @Post(':id/decline')
  @HttpCode(200)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'declineReview', tags: ['scoring'] })
  async decline(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reason }: ReviewReasonDto,
  ): Promise<ReviewSummaryDto> {
    await this.answer.decline(actor, id, reason);
    return this.summary(actor, id);
  }

  /** Declare a conflict of interest. The application is closed to you from now on. */
  @Post(':id/conflict')
  @HttpCode(204)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'declareConflict', tags: ['scoring'] })
  async conflict(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { note }: DeclareConflictDto,
  ): Promise<void> {
    await this.answer.declareConflict(actor, id, note);
  }

  /** Save a draft. Who saves an older version than the server's gets 409, and nothing is lost. */
  @Put(':id')
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'saveReview', tags: ['scoring'] })
  async save(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: SaveReviewDto,
  ): Promise<ReviewSummaryDto> {
    await this.saveReview.execute(actor, id, draftOf(body));
    return this.summary(actor, id);
  }

  /** Hand in a complete review before it is due. */
  @Post(':id/submit')
  @HttpCode(200)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'submitReview', tags: ['scoring'] })
  async submit(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ReviewSummaryDto> {
    await this.submitReview.execute(actor, id);
    return this.summary(actor, id);
  }

  /** Take your review back to change it, until the round closes. */
  @Post(':id/reopen')
  @HttpCode(200)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'reopenReview', tags: ['scoring'] })
  async reopen(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ReviewSummaryDto> {
    await this.reopenReview.execute(actor, id);
    return this.summary(actor, id);
  }

  /** What changes with every step, without the application: autosave runs on slow lines. */
  private async summary(actor: Actor, id: string): Promise<ReviewSummaryDto> {
    return reviewSummary(await this.readReviews.get(actor, id));
  }
}

const draftOf = ({ lineOpinions, ...rest }: SaveReviewDto): ReviewDraft => ({
  ...rest,
  lineOpinions: lineOpinions?.map(({ proposedKopecks, ...opinion }) => ({
    ...opinion,
    proposedKopecks: proposedKopecks === null ? null : parseKopecks(proposedKopecks),
  })),
});
