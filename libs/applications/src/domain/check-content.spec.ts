import { budgetSums } from '#engine';
import type { ApplicationContent } from './application-content.js';
import { checkContent } from './check-content.js';
import { projectMonths } from './content-figures.js';
import { emptyContent } from './empty-content.js';

const LIMITS = { maxRequestedKopecks: 300_000_000n, minOwnShare: 10 };

function complete(): ApplicationContent {
  return {
    project: {
      ...emptyContent('Хомус в каждом наслеге').project,
      summary: 'Мастерские хомуса.',
      problem: 'Мастеров мало.',
      goal: 'Научить.',
      tasks: ['Открыть мастерские'],
      targetGroups: ['Школьники'],
      geography: 'Амгинский улус',
      quantitativeResults: '120 участников',
      qualitativeResults: 'Навык',
      startsOn: '2027-06-01',
      endsOn: '2027-12-31',
    },
    leader: {
      fullName: 'Айыына Петрова',
      position: 'Директор',
      experience: '',
      phone: '+79140000000',
      email: 'a@b.ru',
    },
    team: [{ fullName: 'Ньургун Иванов', role: 'Мастер', experience: '' }],
    plan: [
      {
        task: 'Открыть мастерские',
        title: 'Ремонт',
        startsOn: '2027-06-01',
        endsOn: '2027-06-30',
        expectedResult: 'Зал',
      },
      {
        task: 'Открыть мастерские',
        title: 'Занятия',
        startsOn: '2027-07-01',
        endsOn: '2027-12-31',
        expectedResult: '40 занятий',
      },
    ],
    budget: [
      {
        article: 'civil-contracts',
        title: 'Мастер',
        unitCostKopecks: '3000000',
        quantity: 4,
        ownKopecks: '2000000',
        justification: '',
      },
    ],
  };
}

const changed = (change: (content: ApplicationContent) => void): string[] => {
  const content = complete();
  change(content);
  return checkContent(content, LIMITS).problems.map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('the check of an application', () => {
  it('finds nothing in a complete one', () => {
    expect(checkContent(complete(), LIMITS)).toEqual({ problems: [], warnings: [] });
  });

  it('names every field that an empty draft lacks', () => {
    const pointers = checkContent(emptyContent(''), LIMITS).problems.map((problem) => problem.pointer);
    expect(pointers).toEqual(
      expect.arrayContaining([
        '/project/title',
        '/project/tasks',
        '/leader/email',
        '/team',
        '/plan',
        '/budget',
      ]),
    );
  });

  it.each<[string, (content: ApplicationContent) => void, string]>([
    ['dates', (c) => (c.project.endsOn = '2027-05-01'), '/project/endsOn applications.check.dates'],
    [
      'an event before the project',
      (c) => (c.plan[0]!.startsOn = '2027-05-01'),
      '/plan/0/startsOn applications.check.outside-project',
    ],
    [
      'an event that ends before it starts',
      (c) => (c.plan[1]!.endsOn = '2027-06-30'),
      '/plan/1/endsOn applications.check.dates',
    ],
    [
      'an event of no task',
      (c) => (c.plan[0]!.task = 'Другое'),
      '/plan/0/task applications.check.unknown-task',
    ],
    [
      'own over total',
      (c) => (c.budget[0]!.ownKopecks = '12000001'),
      '/budget/0/ownKopecks applications.check.own-over-total',
    ],
    ['asking too much', (c) => (c.budget[0]!.quantity = 1000), '/budget applications.check.over-maximum'],
    ['too little own', (c) => (c.budget[0]!.ownKopecks = '1199999'), '/budget applications.check.own-share'],
  ])('finds %s', (_, change, problem) => {
    expect(changed(change)).toContain(problem);
  });

  it('accepts own contribution exactly at the bound', () => {
    expect(changed((c) => (c.budget[0]!.ownKopecks = '1200000'))).toEqual([]);
  });

  it('warns of a task with fewer than two events', () => {
    const content = complete();
    content.plan.pop();
    expect(checkContent(content, LIMITS).warnings).toEqual([
      { pointer: '/project/tasks/0', code: 'applications.check.few-events' },
    ]);
  });
});

describe('figures of the content', () => {
  it('adds up the budget without losing a kopeck', () => {
    expect(budgetSums(complete().budget)).toEqual({
      totalKopecks: 12_000_000n,
      ownKopecks: 2_000_000n,
      requestedKopecks: 10_000_000n,
    });
  });

  it.each([
    ['2027-01-01', '2027-06-30', 6],
    ['2027-01-01', '2027-07-01', 7],
    ['2027-01-15', '2028-07-14', 18],
    ['2027-01-15', '2028-07-15', 19],
  ])('counts the months from %s to %s', (startsOn, endsOn, months) => {
    expect(projectMonths({ ...complete().project, startsOn, endsOn })).toBe(months);
  });
});
