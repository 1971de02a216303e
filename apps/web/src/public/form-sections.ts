import { APPLICATION_LIMITS } from '#contracts';

const { project, leader, team, plan, budget, lines } = APPLICATION_LIMITS;

interface Question {
  name: string;
  /** The longest answer, in characters; null where it is no text. */
  limit: number | null;
}

export interface FormSection {
  name: 'project' | 'leader' | 'team' | 'plan' | 'budget';
  /** How many entries the section may have; null where it has one. */
  entries: number | null;
  questions: readonly Question[];
}

const texts = (limits: Readonly<Record<string, number>>): Question[] =>
  Object.entries(limits).map(([name, limit]) => ({ name, limit }));
const others = (...names: string[]): Question[] => names.map((name) => ({ name, limit: null }));

/** What an application asks, in the form's order. The limits are the server's own. */
export const FORM_SECTIONS = [
  { name: 'project', entries: null, questions: [...texts(project), ...others('startsOn', 'endsOn')] },
  { name: 'leader', entries: null, questions: texts(leader) },
  { name: 'team', entries: lines.team, questions: texts(team) },
  { name: 'plan', entries: lines.plan, questions: [...texts(plan), ...others('startsOn', 'endsOn')] },
  {
    name: 'budget',
    entries: lines.budget,
    questions: [...others('article', 'unitCost', 'quantity', 'own'), ...texts(budget)],
  },
] as const satisfies readonly FormSection[];
