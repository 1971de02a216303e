import { CreateApplication, SubmitApplication, type SavedApplication } from '#applications';
import { DomainError } from '#kernel';
import type { OrganisationContent } from '../content/content.types.js';
import type { PlannedApplication } from '../plan/contest-plan.js';
import { inLanes } from '../time/demo-clock.js';
import type { OpenedCall } from './calls.js';
import type { Seeding } from './seeding.js';

/** How long before its first draft an applicant is entered. */
const ENTERED_BEFORE_MS = 25 * 60_000;

/**
 * Lets applicants write their drafts and hand them in.
 * @param planned in the order of submission, by which the applications get their numbers
 * @returns ids of the applications, in the same order
 */
export async function takeIn(
  seeding: Seeding,
  call: OpenedCall,
  planned: readonly PlannedApplication[],
): Promise<string[]> {
  await enterApplicants(seeding, planned);
  const drafts = inLanes(planned, (application) => draft(seeding, call, application));
  // While the others are still written: one after another they would leave half of the machine idle.
  const handIn = async (): Promise<void> => {
    for (const [index, { organisation, submittedAt }] of planned.entries())
      await submit(seeding, organisation, (await drafts[index]) ?? '', submittedAt);
  };
  const [ids] = await Promise.all([Promise.all(drafts), handIn()]);
  return ids;
}

/** @returns ids of the drafts, in the same order */
export async function draftAll(
  seeding: Seeding,
  call: OpenedCall,
  planned: readonly PlannedApplication[],
): Promise<string[]> {
  await enterApplicants(seeding, planned);
  return Promise.all(inLanes(planned, (application) => draft(seeding, call, application)));
}

/** Somebody who comes after the deadline is refused, and keeps the draft. @throws what is not that refusal */
export async function comeLate(
  seeding: Seeding,
  call: OpenedCall,
  application: PlannedApplication,
  refusedAt: Date,
): Promise<void> {
  const [id = ''] = await draftAll(seeding, call, [application]);
  try {
    await submit(seeding, application.organisation, id, refusedAt);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'applications.intake-closed') return;
    throw error;
  }
  throw new RangeError('A late application was taken');
}

/** Enters whoever was not here before, in time for the first draft. */
async function enterApplicants(
  { applicants, clock }: Seeding,
  planned: readonly PlannedApplication[],
): Promise<void> {
  const firstDrafts = new Map<OrganisationContent, number>();
  for (const { organisation, draftedAt } of planned) {
    const first = Math.min(firstDrafts.get(organisation) ?? Infinity, draftedAt.getTime());
    if (!applicants.knows(organisation)) firstDrafts.set(organisation, first);
  }
  await clock.inAnyOrder(
    [...firstDrafts].map(([organisation, firstDraft]) => ({
      at: new Date(firstDraft - ENTERED_BEFORE_MS),
      happen: () => applicants.enter(organisation),
    })),
  );
}

function draft(
  { app, applicants, clock }: Seeding,
  call: OpenedCall,
  application: PlannedApplication,
): Promise<string> {
  const { organisationId, head } = applicants.of(application.organisation);
  return clock.at(application.draftedAt, async () => {
    const { id } = await app.get(CreateApplication).execute(head, {
      callId: call.id,
      organisationId,
      ...answersOf(call, application),
    });
    return id;
  });
}

/** What an application says, as use cases take it. */
export function answersOf(
  { trackIds }: OpenedCall,
  { direction, municipality, content }: PlannedApplication,
): Pick<SavedApplication, 'trackId' | 'municipalityOktmo' | 'content'> {
  const { project } = content;
  return {
    trackId: trackIds.get(direction) ?? '',
    municipalityOktmo: municipality,
    content: { ...content, project: { ...project, targetGroups: [project.targetGroups] } },
  };
}

function submit(
  { app, applicants, clock }: Seeding,
  organisation: OrganisationContent,
  applicationId: string,
  submittedAt: Date,
): Promise<unknown> {
  const { head } = applicants.of(organisation);
  return clock.at(submittedAt, () => app.get(SubmitApplication).execute(head, applicationId, 1));
}
