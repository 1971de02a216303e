import { saysTheSame } from '../shared/autosave/merge.js';
import type { Application, Content } from './applications-query.js';

export const SECTIONS = ['project', 'leader', 'team', 'plan', 'budget'] as const;
export type Section = (typeof SECTIONS)[number];
export type LinedSection = 'team' | 'plan' | 'budget';

type Problem = Application['problems'][number];

/** `missing` counts what is only not filled in yet, `errors` what contradicts itself or the rules. */
export interface SectionState {
  section: Section;
  state: 'not-started' | 'in-progress' | 'errors' | 'ready';
  problems: Problem[];
}

/** Lists that are still empty are unfinished, not wrong. */
const UNFINISHED: ReadonlySet<string> = new Set([
  'field.required',
  'applications.check.no-events',
  'applications.check.no-budget',
]);

export const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);
export const hasLines = (section: Section): section is LinedSection =>
  section === 'team' || section === 'plan' || section === 'budget';
export const isError = ({ code }: Problem): boolean => !UNFINISHED.has(code);

const sectionOf = ({ pointer }: Problem): string => pointer.split('/')[1] ?? '';

/** The title is asked for when an application is begun, so it alone starts no section. */
function isUntouched(content: Content, section: Section): boolean {
  if (section !== 'project') return isBlank(content[section]);
  return isBlank({ ...content.project, title: '' });
}

const isBlank = (value: unknown): boolean =>
  saysTheSame(value, '') ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isBlank));

/** The task list: how far each section is. */
export function sectionStates(content: Content, problems: readonly Problem[]): SectionState[] {
  return SECTIONS.map((section) => {
    const own = problems.filter((problem) => sectionOf(problem) === section);
    return { section, problems: own, state: stateOf(isUntouched(content, section), own) };
  });
}

function stateOf(untouched: boolean, problems: readonly Problem[]): SectionState['state'] {
  if (problems.length === 0) return 'ready';
  if (untouched) return 'not-started';
  return problems.some(isError) ? 'errors' : 'in-progress';
}

/** Where on the screens a problem is mended. */
export interface Place {
  section: Section;
  /** From 1, as the address says it; null when it is not in a line of a list. */
  line: number | null;
  /** The id of the field's element. */
  field: string;
}

/** @param pointer JSON Pointer into the content, e.g. `/plan/4/endsOn` */
export function placeOf(pointer: string): Place {
  const [section = '', ...path] = pointer.split('/').slice(1);
  if (!isSection(section)) return { section: 'project', line: null, field: '' };
  if (hasLines(section) && path.length > 0)
    return { section, line: Number(path[0]) + 1, field: [section, ...path.slice(1)].join('-') };
  return { section, line: null, field: [section, ...path].join('-') };
}
