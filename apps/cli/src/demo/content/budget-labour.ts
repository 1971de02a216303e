import { totalOf, type BudgetDraftLine } from './budget-draft.js';

/** How the team is paid: contributions on staff and on civil contracts, in thousandths. */
export interface Employment {
  staffRate: number;
  civilRate: number;
  justification: string;
}

export const EMPLOYMENTS = {
  general: { staffRate: 302, civilRate: 300, justification: 'Взносы начислены по общим тарифам.' },
  reduced: {
    staffRate: 78,
    civilRate: 76,
    justification: 'Организация применяет пониженные тарифы страховых взносов.',
  },
  selfEmployed: {
    staffRate: 0,
    civilRate: 0,
    justification: 'Исполнитель платит налог на профессиональный доход, взносы не начисляются.',
  },
} as const satisfies Record<string, Employment>;

/** A paid place in the team; `weight` is its pay in relation to the others. */
export interface Post {
  role: string;
  article: 'staff' | 'civil-contracts';
  weight: number;
}

/** With pay in steps of 500 ₽ contributions of any rate above come out in whole roubles. */
const PAY_STEP = 500;

const PAY_WORDS = {
  staff: 'Оплата труда за месяц по трудовому договору.',
  'civil-contracts': 'Оплата по договору за месяц работы в проекте.',
} as const;

function payLines(
  roubles: number,
  months: number,
  posts: readonly Post[],
  employment: Employment,
): BudgetDraftLine[] {
  const weights = posts.reduce((sum, { weight }) => sum + weight, 0);
  return posts.map(({ role, article, weight }) => {
    const monthly = (roubles * weight) / weights / months / (1 + employment.staffRate / 1000);
    const justification =
      employment === EMPLOYMENTS.selfEmployed ? employment.justification : PAY_WORDS[article];
    const unitRoubles = Math.max(PAY_STEP, Math.floor(monthly / PAY_STEP) * PAY_STEP);
    return { article, title: role, unitRoubles, quantity: months, ownRoubles: 0, justification };
  });
}

const percent = (thousandths: number): string => `${String(thousandths / 10).replace('.', ',')}\u00a0%`;

function contributionLine(
  pay: readonly BudgetDraftLine[],
  { article, from }: { article: Post['article']; from: string },
  rate: number,
  justification: string,
): BudgetDraftLine[] {
  const base = totalOf(pay.filter((line) => line.article === article));
  if (base === 0 || rate === 0) return [];
  const title = `Страховые взносы ${from} (${percent(rate)})`;
  const unitRoubles = (base * rate) / 1000;
  return [{ article: 'contributions', title, unitRoubles, quantity: 1, ownRoubles: 0, justification }];
}

/** Pay of the posts and the contributions on it, at most `roubles` in all. */
export function labourLines(
  roubles: number,
  months: number,
  posts: readonly Post[],
  employment: Employment,
): BudgetDraftLine[] {
  const pay = payLines(roubles, months, posts, employment);
  const { staffRate, civilRate, justification } = employment;
  return [
    ...pay,
    ...contributionLine(
      pay,
      { article: 'staff', from: 'с выплат штатным работникам' },
      staffRate,
      justification,
    ),
    ...contributionLine(
      pay,
      { article: 'civil-contracts', from: 'с выплат по договорам' },
      civilRate,
      justification,
    ),
  ];
}
