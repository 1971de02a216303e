import fc from 'fast-check';
import { makeBudget } from './budget.js';
import { EMPLOYMENTS } from './budget-labour.js';
import type { BudgetLineContent } from './content.types.js';
import { DIRECTIONS } from './directions.js';
import { PHRASES } from './phrases/by-direction.js';
import { SeededRandom } from './seeded-random.js';

const totalOf = ({ unitCostKopecks, quantity }: BudgetLineContent): bigint =>
  BigInt(unitCostKopecks) * BigInt(quantity);
const sumOf = (lines: readonly BudgetLineContent[], amountOf: (line: BudgetLineContent) => bigint): bigint =>
  lines.reduce((sum, line) => sum + amountOf(line), 0n);

const posts = [
  { role: 'Руководитель проекта', article: 'staff', weight: 3 },
  { role: 'Тренер', article: 'civil-contracts', weight: 2 },
  { role: 'Бухгалтер', article: 'civil-contracts', weight: 2 },
] as const;

const requests = fc.record({
  seed: fc.string(),
  askedRoubles: fc.integer({ min: 6_000, max: 60_000 }).map((steps) => steps * 50),
  months: fc.integer({ min: 5, max: 11 }),
  employment: fc.constantFrom(...Object.values(EMPLOYMENTS)),
  expenses: fc.constantFrom(...DIRECTIONS.map(({ code }) => PHRASES[code].expenses)),
});

describe('a budget', () => {
  it('asks for exactly the sum asked, whatever the sum, direction and employment', () => {
    fc.assert(
      fc.property(requests, ({ seed, ...request }) => {
        const budget = makeBudget(new SeededRandom(seed), { ...request, posts });
        const asked = sumOf(budget, (line) => totalOf(line) - BigInt(line.ownKopecks));
        expect(asked).toBe(BigInt(request.askedRoubles) * 100n);
      }),
    );
  });

  it('has positive lines, none paid by the applicant beyond its total, no title twice', () => {
    fc.assert(
      fc.property(requests, ({ seed, ...request }) => {
        const budget = makeBudget(new SeededRandom(seed), { ...request, posts });
        for (const line of budget) {
          expect(BigInt(line.unitCostKopecks) > 0n && line.quantity >= 1).toBe(true);
          expect(BigInt(line.ownKopecks) >= 0n && BigInt(line.ownKopecks) <= totalOf(line)).toBe(true);
        }
        expect(new Set(budget.map(({ title }) => title)).size).toBe(budget.length);
        expect(sumOf(budget, ({ ownKopecks }) => BigInt(ownKopecks)) > 0n).toBe(true);
      }),
    );
  });

  it('pays between a fifth and a half of the sum asked to people', () => {
    fc.assert(
      fc.property(requests, ({ seed, ...request }) => {
        const budget = makeBudget(new SeededRandom(seed), { ...request, posts });
        const pay = budget.filter(({ article }) =>
          ['staff', 'civil-contracts', 'contributions'].includes(article),
        );
        const share = Number(sumOf(pay, totalOf)) / 100 / request.askedRoubles;
        expect(share).toBeGreaterThan(0.15);
        expect(share).toBeLessThan(0.5);
      }),
    );
  });

  it('leaves no more than a third for the closing event', () => {
    fc.assert(
      fc.property(requests, ({ seed, ...request }) => {
        const budget = makeBudget(new SeededRandom(seed), { ...request, posts });
        const closing = budget.filter(({ title }) => title === 'Итоговое мероприятие проекта');
        expect(Number(sumOf(closing, totalOf)) / 100).toBeLessThan(request.askedRoubles / 3);
      }),
    );
  });

  it.each([
    ['general', '302', '300'],
    ['reduced', '78', '76'],
  ] as const)('with %s rates pays contributions by kind of contract', (name, staffRate, civilRate) => {
    const budget = makeBudget(new SeededRandom('rates'), {
      askedRoubles: 1_203_400,
      months: 8,
      posts,
      employment: EMPLOYMENTS[name],
      expenses: PHRASES['health-sport'].expenses,
    });
    const of = (article: string): BudgetLineContent[] => budget.filter((line) => line.article === article);
    const [onStaff, onContracts] = of('contributions').map(totalOf);
    expect(onStaff).toBe((sumOf(of('staff'), totalOf) * BigInt(staffRate)) / 1000n);
    expect(onContracts).toBe((sumOf(of('civil-contracts'), totalOf) * BigInt(civilRate)) / 1000n);
  });

  it('pays no contributions for the self-employed', () => {
    const budget = makeBudget(new SeededRandom('self'), {
      askedRoubles: 438_150,
      months: 6,
      posts,
      employment: EMPLOYMENTS.selfEmployed,
      expenses: PHRASES['social-support'].expenses,
    });
    expect(budget.map(({ article }) => article)).not.toContain('contributions');
  });
});
