import { budgetSums, lineTotal } from '#engine';
import { parseKopecks, type FieldError, type Kopecks } from '#kernel';
import type { ApplicationContent } from './application-content.js';
import type { ApplicationsErrorCode } from './applications.errors.js';

/** What the call lays down about sums. */
export interface ContentLimits {
  maxRequestedKopecks: Kopecks;
  /** Per cent of the total cost. */
  minOwnShare: number;
}

export interface ContentCheck {
  /** Keep the application from being handed in. */
  problems: FieldError[];
  /** Worth a look; they keep nothing from happening. */
  warnings: FieldError[];
}

const REQUIRED_TEXTS = [
  'title',
  'summary',
  'problem',
  'goal',
  'geography',
  'quantitativeResults',
  'qualitativeResults',
  'startsOn',
  'endsOn',
] as const;
const EVENTS_PER_TASK = 2;

const required = (pointer: string): FieldError => ({ pointer, code: 'field.required' });
const fault = (pointer: string, code: ApplicationsErrorCode): FieldError => ({ pointer, code });

/** Judges a whole application: every problem names its field by a JSON Pointer into the content. */
export function checkContent(content: ApplicationContent, limits: ContentLimits): ContentCheck {
  return {
    problems: [
      ...checkProject(content),
      ...checkLeader(content),
      ...checkTeam(content),
      ...checkPlan(content),
      ...checkBudget(content, limits),
    ],
    warnings: checkTaskEvents(content),
  };
}

function checkProject({ project }: ApplicationContent): FieldError[] {
  const faults = REQUIRED_TEXTS.filter((field) => project[field].length === 0).map((field) =>
    required(`/project/${field}`),
  );
  if (project.tasks.length === 0) faults.push(required('/project/tasks'));
  if (project.targetGroups.length === 0) faults.push(required('/project/targetGroups'));
  project.tasks.forEach((task, i) => {
    if (task.length === 0) faults.push(required(`/project/tasks/${i}`));
  });
  if (project.startsOn && project.endsOn && project.endsOn < project.startsOn)
    faults.push(fault('/project/endsOn', 'applications.check.dates'));
  return faults;
}

function checkLeader({ leader }: ApplicationContent): FieldError[] {
  return (['fullName', 'position', 'phone', 'email'] as const)
    .filter((field) => leader[field].length === 0)
    .map((field) => required(`/leader/${field}`));
}

function checkTeam({ team }: ApplicationContent): FieldError[] {
  if (team.length === 0) return [required('/team')];
  return team.flatMap((member, i) =>
    (['fullName', 'role'] as const)
      .filter((field) => member[field].length === 0)
      .map((field) => required(`/team/${i}/${field}`)),
  );
}

function checkPlan({ plan, project }: ApplicationContent): FieldError[] {
  if (plan.length === 0) return [fault('/plan', 'applications.check.no-events')];
  return plan.flatMap((event, i) => {
    const missing = (['title', 'startsOn', 'endsOn', 'expectedResult'] as const)
      .filter((field) => event[field].length === 0)
      .map((field) => required(`/plan/${i}/${field}`));
    if (missing.length > 0) return missing;
    if (!project.tasks.includes(event.task))
      return [fault(`/plan/${i}/task`, 'applications.check.unknown-task')];
    if (event.endsOn < event.startsOn) return [fault(`/plan/${i}/endsOn`, 'applications.check.dates')];
    const inside = event.startsOn >= project.startsOn && event.endsOn <= project.endsOn;
    return inside ? [] : [fault(`/plan/${i}/startsOn`, 'applications.check.outside-project')];
  });
}

function checkBudget({ budget }: ApplicationContent, limits: ContentLimits): FieldError[] {
  const faults = budget.flatMap((line, i) => {
    if (line.title.length === 0) return [required(`/budget/${i}/title`)];
    const over = parseKopecks(line.ownKopecks) > lineTotal(line);
    return over ? [fault(`/budget/${i}/ownKopecks`, 'applications.check.own-over-total')] : [];
  });
  const { totalKopecks, ownKopecks, requestedKopecks } = budgetSums(budget);
  if (requestedKopecks <= 0n) return [...faults, fault('/budget', 'applications.check.no-budget')];
  if (requestedKopecks > limits.maxRequestedKopecks)
    faults.push(fault('/budget', 'applications.check.over-maximum'));
  if (ownKopecks * 100n < totalKopecks * BigInt(limits.minOwnShare))
    faults.push(fault('/budget', 'applications.check.own-share'));
  return faults;
}

function checkTaskEvents({ project, plan }: ApplicationContent): FieldError[] {
  return project.tasks.flatMap((task, i) => {
    const events = plan.filter((event) => event.task === task).length;
    return events < EVENTS_PER_TASK ? [fault(`/project/tasks/${i}`, 'applications.check.few-events')] : [];
  });
}
