import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { APPLICATION_LIMITS } from '#contracts';
import { emptyContent } from '../../domain/empty-content.js';
import { ApplicationContentDto } from './application-content.dto.js';

const { lines, largestQuantity } = APPLICATION_LIMITS;
const empty = emptyContent('Хомус в каждом наслеге');
const cost = { article: 'travel', title: '', unitCostKopecks: '0', quantity: 1, ownKopecks: '0' };

const isTaken = (part: object): boolean =>
  validateSync(plainToInstance(ApplicationContentDto, { ...empty, ...part })).length === 0;

const LISTS: Record<keyof typeof lines, (length: number) => object> = {
  tasks: (length) => ({ project: { ...empty.project, tasks: Array(length).fill('x') } }),
  targetGroups: (length) => ({ project: { ...empty.project, targetGroups: Array(length).fill('x') } }),
  team: (length) => ({ team: Array(length).fill({}) }),
  plan: (length) => ({ plan: Array(length).fill({}) }),
  budget: (length) => ({ budget: Array(length).fill(cost) }),
};

describe('the limits that the form counts along', () => {
  it.each(Object.keys(LISTS) as (keyof typeof lines)[])("are the server's: lines of %s", (list) => {
    expect([isTaken(LISTS[list](lines[list])), isTaken(LISTS[list](lines[list] + 1))]).toEqual([true, false]);
  });

  it("are the server's: the largest quantity", () => {
    const withQuantity = (quantity: number): object => ({ budget: [{ ...cost, quantity }] });
    expect([isTaken(withQuantity(largestQuantity)), isTaken(withQuantity(largestQuantity + 1))]).toEqual([
      true,
      false,
    ]);
  });

  it("are the server's: the length of a text", () => {
    const withTitle = (length: number): object => ({
      project: { ...empty.project, title: 'x'.repeat(length) },
    });
    const { title } = APPLICATION_LIMITS.project;
    expect([isTaken(withTitle(title)), isTaken(withTitle(title + 1))]).toEqual([true, false]);
  });
});
