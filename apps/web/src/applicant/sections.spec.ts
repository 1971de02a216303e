import type { Content } from './applications-query.js';
import { placeOf, sectionStates } from './sections.js';

const project = {
  ...{ title: 'Хомус', summary: '', problem: '', goal: '', tasks: [], targetGroups: [], geography: '' },
  ...{ quantitativeResults: '', qualitativeResults: '', partners: '', informationSupport: '' },
  ...{ development: '', startsOn: '', endsOn: '' },
};
const empty: Content = {
  project,
  leader: { fullName: '', position: '', experience: '', phone: '', email: '' },
  team: [],
  plan: [],
  budget: [],
};
const required = (pointer: string) => ({ pointer, code: 'field.required' });
const stateOf = (content: Content, problems: { pointer: string; code: string }[], name: string) =>
  sectionStates(content, problems).find(({ section }) => section === name)?.state;

describe('how far a section is', () => {
  it('has not started while only the title is there', () => {
    expect(stateOf(empty, [required('/project/goal')], 'project')).toBe('not-started');
  });

  it('is in progress while something is only missing', () => {
    const begun = { ...empty, project: { ...project, goal: 'x' } };
    expect(stateOf(begun, [required('/project/problem')], 'project')).toBe('in-progress');
  });

  it('has errors when something contradicts', () => {
    const plan = [{ task: '', title: 'x', startsOn: '', endsOn: '', expectedResult: '' }];
    const problems = [{ pointer: '/plan/0/endsOn', code: 'applications.check.dates' }];
    expect(stateOf({ ...empty, plan }, problems, 'plan')).toBe('errors');
  });

  it('counts an empty list as not started, and a section without problems as ready', () => {
    const problems = [{ pointer: '/plan', code: 'applications.check.no-events' }];
    expect(stateOf(empty, problems, 'plan')).toBe('not-started');
    expect(stateOf(empty, problems, 'leader')).toBe('ready');
  });
});

describe('where a problem is mended', () => {
  it.each([
    ['/project/title', { section: 'project', line: null, field: 'project-title' }],
    ['/project/tasks/1', { section: 'project', line: null, field: 'project-tasks-1' }],
    ['/plan/4/endsOn', { section: 'plan', line: 5, field: 'plan-endsOn' }],
    ['/team', { section: 'team', line: null, field: 'team' }],
  ])('%s', (pointer, place) => {
    expect(placeOf(pointer)).toEqual(place);
  });
});
