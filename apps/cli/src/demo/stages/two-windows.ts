import { UpdateApplication, type ApplicationContent } from '#applications';
import type { PlannedApplication } from '../plan/contest-plan.js';
import type { OpenedCall } from './calls.js';
import { answersOf } from './intake.js';
import type { Seeding } from './seeding.js';

const CHOSEN_AFTER_MS = 90 * 60_000;

/** An author had the draft open in two windows and has chosen the fuller text: the other one is kept. */
export async function chooseBetweenWindows(
  { app, applicants, clock }: Seeding,
  call: OpenedCall,
  application: PlannedApplication,
  applicationId: string,
): Promise<void> {
  const { head } = applicants.of(application.organisation);
  const answers = answersOf(call, application);
  await clock.at(new Date(application.draftedAt.getTime() + CHOSEN_AFTER_MS), () =>
    app
      .get(UpdateApplication)
      .execute(head, applicationId, { ...answers, version: 1, putAside: earlierText(answers.content) }),
  );
}

/** As it was before the last task, event and expense were added. */
function earlierText({ project, ...content }: ApplicationContent): ApplicationContent {
  const [firstSentence = ''] = project.summary.split(/(?<=[.!?]) /);
  return {
    ...content,
    project: { ...project, summary: firstSentence, tasks: project.tasks.slice(0, -1), development: '' },
    plan: content.plan.slice(0, -1),
    budget: content.budget.slice(0, -1),
  };
}
