import { generateContest } from './contest.js';
import { makeExperts } from './experts.js';
import { DIRECTIONS } from './directions.js';
import { fillSlots } from './fill-slots.js';
import { FEATURED_PROJECTS } from './featured-projects.js';
import { ORGANISATION_NAMES } from './organisation-names.js';
import { PeopleMaker } from './people.js';
import { PHRASES } from './phrases/by-direction.js';
import { APPLICANT_COMMENTS, CUT_REASONS } from './phrases/review-phrases.js';
import { REVIEW_RATIONALES } from './reviews.js';
import { SeededRandom } from './seeded-random.js';

/** Every text inside a value, with the path to it. */
function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

const contest = generateContest({
  seed: 'texts',
  applications: 474,
  organisations: 401,
  districts: 31,
  year: 2026,
  askedTotal: 56_000_000_000n,
});
const contents = contest.projects.map(({ content }) => content);
const phrases = textsOf({ PHRASES, REVIEW_RATIONALES, APPLICANT_COMMENTS, CUT_REASONS, ORGANISATION_NAMES });
const MACHINE = /\/(email|article|kind|inn|ogrn|kpp|oktmo|gender|direction|directions\/\d+|municipality)$/;
const written = textsOf({
  contents,
  organisations: contest.organisations,
  experts: makeExperts(new SeededRandom('texts'), new PeopleMaker(new SeededRandom('texts'))),
}).filter(({ path }) => !MACHINE.test(path) && !path.includes('/PHRASES/'));

/** Stems that are always spelt with «ё» here; the lookbehind keeps to beginnings of words. */
const MISSING_YO =
  /(?<!\p{L})(еще|ее|трех|четырех|ребенок|молодеж|партнер|отчет|учет|объем|прием(?!н|л)|поселок|поселк(?!ов)|режиссер|актер|живет|идет|дает|ведет|самолет|вертолет|съемк|семен|петр(?=\s)|озер(?=\s|,)|зеленый|теплый|легк(?=ий)|емкост|надежн|черн(?=ый)|запомин)/iu;

describe('texts', () => {
  it('have no placeholder, no Latin look-alike, no stray space, all brackets closed', () => {
    const faults = written.filter(
      ({ text }) =>
        /[{}\[\]]|undefined|null|NaN|\s{3}| {2}| [.,;:]|\.\./.test(text) ||
        /[A-Za-z]/.test(text) ||
        [...text].filter((c) => c === '«').length !== [...text].filter((c) => c === '»').length ||
        [...text].filter((c) => c === '(').length !== [...text].filter((c) => c === ')').length ||
        text.trim() !== text ||
        text === '',
    );
    expect(faults).toEqual([]);
  });

  it('are written in Cyrillic letters only, the phrases too', () => {
    const foreign = phrases.filter(
      ({ path, text }) =>
        !path.endsWith('/article') &&
        /[^\p{Script=Cyrillic}\p{P}\p{N}\s]/u.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(foreign).toEqual([]);
  });

  it('keep «ё»', () => {
    expect([...phrases, ...written].filter(({ text }) => MISSING_YO.test(text))).toEqual([]);
  });

  it('end sentences with a period and titles without', () => {
    const sentences = contents.flatMap(({ project, plan, budget, leader, team }) => {
      const notSentences: unknown[] = [project.title, project.startsOn, project.endsOn];
      return textsOf([
        Object.values(project).filter((answer) => !notSentences.includes(answer)),
        plan.map(({ expectedResult }) => expectedResult),
        budget.map(({ justification }) => justification),
        [leader, ...team].map(({ experience }) => experience),
      ]);
    });
    const reviews = textsOf({ REVIEW_RATIONALES, APPLICANT_COMMENTS });
    const names = contents.flatMap(({ project, plan, budget }) =>
      textsOf([project.title, plan.map(({ title }) => title), budget.map(({ title }) => title)]),
    );
    expect([...sentences, ...reviews].filter(({ text }) => !/^[А-ЯЁ«][^]*[^.]\.$/.test(text))).toEqual([]);
    expect(names.filter(({ text }) => !/^[А-ЯЁ«][^]*[^.]$/.test(text))).toEqual([]);
  });

  it('keep to the limits of the form', () => {
    for (const { project } of contents) {
      expect(project.title.length).toBeLessThanOrEqual(300);
      expect(project.summary.length).toBeLessThanOrEqual(2000);
      expect(project.problem.length).toBeLessThanOrEqual(5000);
      expect(project.problem.length).toBeGreaterThan(300);
    }
  });
});

describe('phrases', () => {
  it.each(DIRECTIONS)('of $code have ten ideas or more, all titles and roles different', ({ code }) => {
    const { ideas, specialists, expenses, partners, tasks } = PHRASES[code];
    expect(ideas.length).toBeGreaterThanOrEqual(10);
    expect(specialists.length).toBeGreaterThanOrEqual(3);
    expect(expenses.length).toBeGreaterThanOrEqual(5);
    expect(partners.length).toBeGreaterThanOrEqual(3);
    for (const { events } of tasks) expect(events.length).toBeGreaterThanOrEqual(2);
  });

  it('have no title twice, and all that the guide shows', () => {
    const titles = DIRECTIONS.flatMap(({ code }) => PHRASES[code].ideas.flatMap((idea) => idea.titles));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    for (const { title } of FEATURED_PROJECTS) expect(titles).toContain(title);
  });

  it('are never shown with an empty slot', () => {
    expect(fillSlots('{people} человек', { people: 120 })).toBe('120 человек');
    expect(() => fillSlots('{people} человек', {})).toThrow(RangeError);
  });
});
