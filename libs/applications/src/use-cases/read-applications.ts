import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { Calls, CallEntity, staffRoles, TrackEntity } from '#calls';
import type { ApplicationStatus } from '#contracts';
import { Memberships, OrganisationEntity } from '#identity';
import { availableActions, type ActionState } from '#kernel';
import {
  decodeCursor,
  isMomentKey,
  organisersOf,
  pageOf,
  Transactions,
  type Actor,
  type PageQuery,
} from '#platform';
import { ApplicationEntity } from '../data/application.entity.js';
import { Applications } from '../data/applications.js';
import { listedContexts, type ListedContext } from '../data/listed-applications.query.js';
import { ScreeningEntity } from '../data/screening.entity.js';
import { SubmissionEntity } from '../data/submission.entity.js';
import { applicationStatuses, type ApplicationAction } from '../domain/application.status.js';
import { fail } from '../domain/applications.errors.js';
import { checkContent, type ContentCheck } from '../domain/check-content.js';
import { intakeIsOpen } from '../domain/intake.js';
import { mayReadAsStaff } from './applications.policy.js';

export interface ApplicationView {
  application: ApplicationEntity;
  organisation: OrganisationEntity;
  track: TrackEntity;
  check: ContentCheck;
  submission: SubmissionEntity | null;
  actions: ActionState[];
  /** For staff; applicants learn the commission's decision, not the checker's opinion. */
  screenings: ScreeningEntity[];
}

export interface ListedApplication extends ListedContext {
  application: ApplicationEntity;
}

export interface ApplicationFilter {
  callId?: string;
  status?: ApplicationStatus;
  trackId?: string;
  /** A part of the number or of the title. */
  search?: string;
}

const APPLICANT_ACTIONS: readonly ApplicationAction[] = ['submit', 'withdraw'];

/** Applications as people may see them: their own, or, once handed in, those of the organiser they work for. */
@Injectable()
export class ReadApplications {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly applications: Applications,
    private readonly memberships: Memberships,
  ) {}

  /** @throws DomainError `applications.not-found` */
  async get(actor: Actor, id: string): Promise<ApplicationView> {
    const application = await this.applications.get(id);
    const member = await this.memberships.of(actor.personId, application.organisationId);
    const staff = mayReadAsStaff(actor, application);
    if (!member && !staff) throw fail('applications.not-found');
    const em = this.tx.manager;
    const call = await this.calls.get(application.callId);
    const check = checkContent(application.content, call);
    return {
      application,
      check,
      organisation: await em.findOneByOrFail(OrganisationEntity, { id: application.organisationId }),
      track: await em.findOneByOrFail(TrackEntity, { id: application.trackId }),
      submission: await em.findOne(SubmissionEntity, {
        where: { applicationId: id },
        order: { sequence: 'DESC' },
      }),
      screenings: staff
        ? await em.find(ScreeningEntity, { where: { applicationId: id }, order: { madeAt: 'ASC' } })
        : [],
      actions: actionsOf(application, call, member?.role === 'signatory', check).filter(
        ({ action }) => Boolean(member) === APPLICANT_ACTIONS.includes(action),
      ),
    };
  }

  /** Newest first. */
  async list(
    actor: Actor,
    page: PageQuery & ApplicationFilter,
  ): Promise<{ items: ListedApplication[]; nextCursor: string | null }> {
    const query = await this.readable(actor);
    narrow(query, page);
    const after = decodeCursor(page.cursor, isMomentKey);
    if (after) query.andWhere('(a.created_at < :key OR (a.created_at = :key AND a.id > :id))', after);
    const rows = await query.take(page.limit + 1).getMany();
    const { items, nextCursor } = pageOf(rows, page.limit, (a) => ({
      key: a.createdAt.toISOString(),
      id: a.id,
    }));
    return { items: await this.withContext(actor, items), nextCursor };
  }

  /** One's own, or, once handed in, those of the organisers one works for. */
  private async readable(actor: Actor): Promise<SelectQueryBuilder<ApplicationEntity>> {
    const members = await this.memberships.organisationsOf(actor.personId);
    return this.tx.manager
      .createQueryBuilder(ApplicationEntity, 'a')
      .where(
        new Brackets((either) =>
          either
            .where('a.organisation_id = ANY(:organisations)', {
              organisations: members.map((m) => m.organisationId),
            })
            .orWhere('(a.number IS NOT NULL AND a.organiser_id = ANY(:organisers))', {
              organisers: organisersOf(actor, ...staffRoles),
            }),
        ),
      )
      .orderBy('a.created_at', 'DESC')
      .addOrderBy('a.id');
  }

  private async withContext(
    actor: Actor,
    applications: readonly ApplicationEntity[],
  ): Promise<ListedApplication[]> {
    const contexts = await listedContexts(
      this.tx.manager,
      applications.map(({ id }) => id),
    );
    return applications.flatMap((application) => {
      const context = contexts.get(application.id);
      if (!context) return [];
      // Applicants learn the commission's decision, not the checker's opinion.
      const opinion = mayReadAsStaff(actor, application) ? {} : { recommendation: null, rulePoint: null };
      return [{ ...context, ...opinion, application }];
    });
  }
}

function narrow(
  query: SelectQueryBuilder<ApplicationEntity>,
  { callId, status, trackId, search }: ApplicationFilter,
): void {
  if (callId) query.andWhere('a.call_id = :callId', { callId });
  if (status) query.andWhere('a.status = :status', { status });
  if (trackId) query.andWhere('a.track_id = :trackId', { trackId });
  if (search)
    query.andWhere('(strpos(lower(a.title), lower(:search)) > 0 OR strpos(a.number, :search) > 0)', {
      search,
    });
}

function actionsOf(
  application: ApplicationEntity,
  call: CallEntity,
  actorIsSignatory: boolean,
  check: ContentCheck,
): ActionState<ApplicationAction>[] {
  const isOpen = intakeIsOpen(call, new Date());
  return availableActions(applicationStatuses, application.status, {
    intakeIsOpen: isOpen,
    contentIsComplete: check.problems.length === 0,
    actorIsSignatory,
    isLateDraft: application.status === 'draft' && !isOpen,
  });
}
