import type { Content } from './applications-query.js';
import { mayAdd, withLine, withNewLine, withoutLine, withTask } from './lines.js';

const event = { task: 'Открыть мастерские', title: '', startsOn: '', endsOn: '', expectedResult: '' };
const content = {
  project: { title: 'Хомус', tasks: ['Открыть мастерские', ''] },
  leader: {},
  team: [],
  plan: [event, { ...event, task: '' }],
  budget: [],
} as unknown as Content;

describe('lines of the form', () => {
  it('are added, changed and removed one at a time', () => {
    const added = withLine(withNewLine(content, 'budget'), 'budget', 0, { quantity: 4 });
    expect(added.budget).toMatchObject([{ quantity: 4, unitCostKopecks: '0' }]);
    expect(withoutLine(added, 'budget', 0).budget).toEqual([]);
  });

  it('take the only task by themselves', () => {
    const one = { ...content, project: { ...content.project, tasks: ['Одна'] } };
    expect(withNewLine(one, 'plan').plan.at(-1)).toMatchObject({ task: 'Одна' });
  });

  it('end where the server would refuse more', () => {
    const full = { ...content, team: Array.from({ length: 60 }, () => ({})) } as unknown as Content;
    expect([mayAdd(content, 'team'), mayAdd(full, 'team')]).toEqual([true, false]);
  });

  it('of the plan follow their task when it is renamed, and those without a task follow none', () => {
    expect(withTask(content, 0, 'Мастерские').plan.map(({ task }) => task)).toEqual(['Мастерские', '']);
    expect(withTask(content, 1, 'Новая').plan.map(({ task }) => task)).toEqual(['Открыть мастерские', '']);
  });
});
