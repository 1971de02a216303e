import { fromRoubles } from '#kernel';
import { totalOf, type BudgetDraftLine } from './budget-draft.js';
import { labourLines, type Employment, type Post } from './budget-labour.js';
import type { BudgetArticle, BudgetLineContent } from './content.types.js';
import type { ExpensePattern } from './phrases/direction-phrases.js';
import { CLOSING_EXPENSE, OWN_EXPENSES, SHARED_EXPENSES } from './phrases/every-budget.js';
import type { SeededRandom } from './seeded-random.js';

export interface BudgetRequest {
  /** The sum asked, whole roubles: what the lines must add up to. */
  askedRoubles: number;
  months: number;
  posts: readonly Post[];
  employment: Employment;
  /** The direction's own costs; they come before the shared ones. */
  expenses: readonly ExpensePattern[];
}

const ARTICLE_ORDER: readonly BudgetArticle[] = [
  'staff',
  'civil-contracts',
  'contributions',
  'travel',
  'office',
  'equipment',
  'it',
  'consulting',
  'events',
  'publishing',
  'other',
];

/** Prices look like prices: 60, 450, 3 250, 24 500. */
const priceStep = (roubles: number): number => (roubles < 1_000 ? 10 : roubles < 10_000 ? 50 : 500);
const floorPrice = (roubles: number): number =>
  Math.max(10, Math.floor(roubles / priceStep(roubles)) * priceStep(roubles));

function draftLine(random: SeededRandom, pattern: ExpensePattern): BudgetDraftLine {
  const { article, title, justification, roubles, quantity } = pattern;
  const unitRoubles = floorPrice(random.integer(...roubles));
  return { article, title, unitRoubles, quantity: random.integer(...quantity), ownRoubles: 0, justification };
}

/** Takes costs while they fit, so that little scaling is left to do. */
function chooseExpenses(
  random: SeededRandom,
  roubles: number,
  patterns: readonly ExpensePattern[],
): BudgetDraftLine[] {
  const chosen: BudgetDraftLine[] = [];
  for (const pattern of patterns) {
    const line = draftLine(random, pattern);
    if (totalOf([...chosen, line]) <= roubles * 1.1) chosen.push(line);
  }
  return chosen;
}

/** Scales the lines to at most `roubles`: quantities first, then prices take the rest. */
function scaleLines(lines: readonly BudgetDraftLine[], roubles: number): BudgetDraftLine[] {
  const factor = roubles / totalOf(lines);
  return lines.map((line) => {
    const quantity = Math.max(1, Math.round(line.quantity * factor));
    return {
      ...line,
      quantity,
      unitRoubles: floorPrice((line.unitRoubles * line.quantity * factor) / quantity),
    };
  });
}

/** Costs that add up to `roubles` exactly: the closing event takes what rounding leaves. */
function expenseLines(
  random: SeededRandom,
  roubles: number,
  expenses: readonly ExpensePattern[],
): BudgetDraftLine[] {
  const patterns = [...random.shuffle(expenses), ...random.shuffle(SHARED_EXPENSES)];
  const share = roubles * (0.86 + random.next() * 0.07);
  const lines = scaleLines(chooseExpenses(random, share, patterns), share);
  const closing = { ...CLOSING_EXPENSE, unitRoubles: roubles - totalOf(lines), quantity: 1, ownRoubles: 0 };
  return [...lines, closing];
}

/** Some more of one thing, bought by the applicant: the line is co-financed, its asked part stays. */
function withShareOfOwn(random: SeededRandom, lines: readonly BudgetDraftLine[]): BudgetDraftLine[] {
  const countable = lines.filter(({ quantity }) => quantity >= 4);
  if (countable.length === 0) return [...lines];
  const chosen = random.pick(countable);
  const more = random.integer(1, Math.ceil(chosen.quantity / 5));
  const justification = `${chosen.justification} Часть оплачивается из собственных средств.`;
  const shared = {
    ...chosen,
    quantity: chosen.quantity + more,
    ownRoubles: more * chosen.unitRoubles,
    justification,
  };
  return lines.map((line) => (line === chosen ? shared : line));
}

/** Own contributions are from 5 to 25 % of the sum asked, but not beyond what a small applicant has. */
const OWN_LIMITS = { least: 30_000, most: 300_000 };
/** A contribution of this size or more is made of several things. */
const LARGE_OWN = 100_000;

/** Lines that the applicant pays in full. */
function ownLines(random: SeededRandom, askedRoubles: number): BudgetDraftLine[] {
  const wished = askedRoubles * (0.05 + random.next() * 0.2);
  const roubles = Math.min(OWN_LIMITS.most, Math.max(OWN_LIMITS.least, wished));
  const patterns = random.sample(
    OWN_EXPENSES,
    roubles < LARGE_OWN ? random.integer(1, 2) : random.integer(3, 4),
  );
  const lines = patterns.map((pattern) => draftLine(random, pattern));
  return scaleLines(lines, roubles).map((line) => ({
    ...line,
    ownRoubles: line.unitRoubles * line.quantity,
  }));
}

function toContent({ unitRoubles, ownRoubles, ...line }: BudgetDraftLine): BudgetLineContent {
  const { article, title, quantity, justification } = line;
  return {
    article,
    title,
    unitCostKopecks: fromRoubles(unitRoubles).toString(),
    quantity,
    ownKopecks: fromRoubles(ownRoubles).toString(),
    justification,
  };
}

/** A budget whose lines ask for exactly the sum asked; pay takes about a third of it. */
export function makeBudget(random: SeededRandom, request: BudgetRequest): BudgetLineContent[] {
  const { askedRoubles, months, posts, employment, expenses } = request;
  const labour = labourLines(askedRoubles * (0.26 + random.next() * 0.16), months, posts, employment);
  const costs = expenseLines(random, askedRoubles - totalOf(labour), expenses);
  return [...labour, ...withShareOfOwn(random, costs), ...ownLines(random, askedRoubles)]
    .sort((a, b) => ARTICLE_ORDER.indexOf(a.article) - ARTICLE_ORDER.indexOf(b.article))
    .map(toContent);
}
