import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, LettersAhead, LettersToComeDto, type Actor } from '#platform';
import { AdmitApplications } from '../use-cases/admit-applications.js';
import { ReadApplications } from '../use-cases/read-applications.js';
import { ScreenApplication } from '../use-cases/screen-application.js';
import { applicationView } from './applications.presenter.js';
import { AdmissionResultDto, AdmitApplicationsDto, ScreenApplicationDto } from './dto/admission.dto.js';
import { ApplicationDto } from './dto/application.dto.js';

@Controller('api')
export class AdmissionController {
  constructor(
    private readonly readApplications: ReadApplications,
    private readonly screenApplication: ScreenApplication,
    private readonly admitApplications: AdmitApplications,
    private readonly lettersAhead: LettersAhead,
  ) {}

  /** Recommend to admit or to refuse, after the intake has closed. The commission decides. */
  @Post('applications/:id/screenings')
  @HttpCode(200)
  @AccessFor(['formal-checker', 'contest-administrator'])
  @ApiOperation({ operationId: 'screenApplication', tags: ['applications'] })
  async screen(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: ScreenApplicationDto,
  ): Promise<ApplicationDto> {
    await this.screenApplication.execute(actor, id, body);
    return applicationView(await this.readApplications.get(actor, id));
  }

  /** Enter the commission's protocol: it admits or refuses many applications at once. */
  @Post('calls/:id/admission-protocols')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'admitApplications', tags: ['applications'] })
  admit(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: AdmitApplicationsDto,
  ): Promise<AdmissionResultDto> {
    return this.admitApplications.execute(actor, id, body);
  }

  /** What letters the protocol would bring about, one of each kind word for word. Nothing is decided or sent. */
  @Post('calls/:id/admission-protocols/letters-preview')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'previewAdmissionLetters', tags: ['applications'] })
  previewLetters(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: AdmitApplicationsDto,
  ): Promise<LettersToComeDto> {
    return this.lettersAhead.of(actor, () => this.admitApplications.execute(actor, id, body));
  }
}
