import { APPLICATION_LIMITS } from '#contracts';
import type { Content } from './applications-query.js';
import type { LinedSection } from './sections.js';

type Lines<S extends LinedSection> = Content[S];

const NEW: { [S in LinedSection]: (content: Content) => Lines<S>[number] } = {
  team: () => ({ fullName: '', role: '', experience: '' }),
  plan: ({ project }) => ({
    task: project.tasks.length === 1 ? (project.tasks[0] ?? '') : '',
    ...{ title: '', startsOn: '', endsOn: '', expectedResult: '' },
  }),
  budget: () => ({
    ...{ article: 'civil-contracts', title: '', unitCostKopecks: '0', quantity: 1 },
    ...{ ownKopecks: '0', justification: '' },
  }),
};

export const mayAdd = (content: Content, section: LinedSection): boolean =>
  content[section].length < APPLICATION_LIMITS.lines[section];

export const withNewLine = (content: Content, section: LinedSection): Content => ({
  ...content,
  [section]: [...content[section], NEW[section](content)],
});

/** @param index from 0 */
export const withoutLine = (content: Content, section: LinedSection, index: number): Content => ({
  ...content,
  [section]: content[section].filter((_, i) => i !== index),
});

export const withLine = <S extends LinedSection>(
  content: Content,
  section: S,
  index: number,
  change: Partial<Lines<S>[number]>,
): Content => ({
  ...content,
  [section]: content[section].map((line, i) => (i === index ? { ...line, ...change } : line)),
});

/** A task that is renamed takes its events along: they name it by its text. */
export function withTask(content: Content, index: number, task: string): Content {
  const before = content.project.tasks[index];
  const tasks = content.project.tasks.map((text, i) => (i === index ? task : text));
  const plan = content.plan.map((event) =>
    before !== '' && event.task === before ? { ...event, task } : event,
  );
  return { ...content, project: { ...content.project, tasks }, plan };
}
