import type { SeededRandom } from '../content/seeded-random.js';
import type { ContestSize } from '../demo-size.js';
import type { DemoDays } from '../time/demo-days.js';
import { officeTime, wakingTime } from './daytime.js';

/** Why an application is not admitted: the point of the rules, and what the checker wrote. */
interface Ground {
  rulePoint: string;
  note: string;
}

const GROUNDS: readonly Ground[] = [
  { rulePoint: 'п. 9.2', note: 'Деятельность по уставу не соответствует выбранному направлению.' },
  { rulePoint: 'п. 9.4', note: 'Не сдан отчёт о ранее полученной субсидии.' },
  { rulePoint: 'п. 11.1', note: 'В бюджете есть расходы, которые грант не покрывает: строительство.' },
  { rulePoint: 'п. 11.3', note: 'Обоснования расходов отсутствуют в большей части строк бюджета.' },
  {
    rulePoint: 'п. 12.5',
    note: 'Описание проекта совпадает с другой заявкой организации больше чем наполовину.',
  },
  { rulePoint: 'п. 13.2', note: 'Не подтверждены полномочия лица, подавшего заявку.' },
];

const WITHDRAWN_BECAUSE: readonly string[] = [
  'Проект будет выполнен за счёт другого источника.',
  'Сменилась команда проекта, заявим его в следующем году.',
  'Отзываем заявку по решению правления.',
];

interface PlannedScreening {
  application: number;
  at: Date;
  /** Null: nothing speaks against it. */
  ground: Ground | null;
}

interface PlannedWithdrawal {
  application: number;
  at: Date;
  reason: string;
}

export interface AdmissionPlan {
  /** Positions of the admitted applications, in order. */
  admitted: number[];
  screenings: PlannedScreening[];
  withdrawals: PlannedWithdrawal[];
}

export interface AdmissionPeriod {
  /** Days from today: the first and the last one of the formal check. */
  from: number;
  to: number;
}

/** @param safe positions of applications that are admitted whatever happens */
export function planAdmission(
  random: SeededRandom,
  { applications, admitted: wanted, withdrawn }: ContestSize,
  days: DemoDays,
  { from, to }: AdmissionPeriod,
  safe: ReadonlySet<number>,
): AdmissionPlan {
  const all = Array.from({ length: applications }, (_, index) => index);
  const unlucky = random.sample(
    all.filter((index) => !safe.has(index)),
    applications - wanted,
  );
  const withdrawing = new Set(unlucky.slice(0, withdrawn));
  const refused = new Set(unlucky.slice(withdrawn));
  return {
    admitted: all.filter((index) => !withdrawing.has(index) && !refused.has(index)),
    screenings: all
      .filter((index) => !withdrawing.has(index))
      .map((application) => ({
        application,
        at: officeTime(random, days, random.integer(from, to)),
        ground: refused.has(application) ? random.pick(GROUNDS) : null,
      })),
    withdrawals: [...withdrawing].map((application) => ({
      application,
      at: wakingTime(random, days, from, to),
      reason: random.pick(WITHDRAWN_BECAUSE),
    })),
  };
}
