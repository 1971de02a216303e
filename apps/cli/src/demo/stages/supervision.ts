import { Clarify, MarkUnfounded, RemoveExpert } from '#scoring';
import type { Actor } from '#platform';
import type { PlannedRemoval } from '../plan/removal.js';
import type { PlannedReview } from '../plan/round-planner.js';
import type { PlannedMark, PlannedQuestion, SupervisionPlan } from '../plan/supervision.js';
import type { DemoEvent } from '../time/demo-clock.js';
import type { Seeding } from './seeding.js';

const WORDS = {
  marks: [
    'Обоснования подошли бы любой заявке: не видно, на что опирался эксперт.',
    'Все критерии объяснены одной фразой, о самом проекте ничего не сказано.',
    'Баллы за план и бюджет стоят без единой ссылки на план и бюджет.',
  ],
  uphold: 'Совет согласился: обоснования не связаны с текстом заявки.',
  dismiss: 'Обоснования краткие, но каждое ссылается на раздел заявки. Рецензия остаётся.',
  removal: 'В трёх рецензиях обоснования не связаны с заявками. Заявки передаём другим экспертам.',
} as const;

const QUESTIONS = {
  answered: 'На чём основано число участников в ожидаемых результатах? В плане его по событиям нет.',
  declined: 'Пришлите, пожалуйста, телефон руководителя: хочу быстро уточнить детали.',
  forwarded: 'Кто заменит руководителя проекта, если он заболеет? В разделе «Команда» этого не видно.',
  asked: 'Из чего сложилась цена самой крупной строки бюджета? Сколько предложений сравнили?',
} as const satisfies Record<PlannedQuestion['fate'], string>;

const ANSWER =
  'Сложили участников всех событий прошлого года по журналам регистрации и убрали повторы. Журналы готовы показать.';
const NO_CONTACT = 'Эксперты и заявители не связываются напрямую. Задайте вопрос по существу, передадим его.';

/** Something that is done about a review, in its application's turn. */
export interface SupervisedEvent extends DemoEvent {
  application: number;
}

/** Events of one application after each other. */
export function chainsOf(events: readonly SupervisedEvent[]): DemoEvent[][] {
  const chains = new Map<number, DemoEvent[]>();
  for (const event of events)
    chains.set(event.application, [...(chains.get(event.application) ?? []), event]);
  return [...chains.values()];
}

/** What the fund and the council do about reviews while they are being written. */
export class DemoSupervision {
  /**
   * @param idOf of a review, once it is assigned
   * @param applicantOf who answers for the application that a review is about
   */
  constructor(
    private readonly seeding: Seeding,
    private readonly idOf: (review: PlannedReview) => string,
    private readonly applicantOf: (review: PlannedReview) => Actor,
  ) {}

  eventsOf({ marks, questions }: SupervisionPlan): SupervisedEvent[] {
    return [
      ...marks.flatMap((mark) => this.judge(mark)),
      ...questions.flatMap((question) => this.clarify(question)),
    ];
  }

  async remove(callId: string, { expert, at }: PlannedRemoval): Promise<void> {
    const { app, clock, experts, fund } = this.seeding;
    const expertId = experts[expert]?.personId ?? '';
    await clock.at(at, () =>
      app.get(RemoveExpert).execute(fund.staff.head, callId, {
        ...{ expertId, ground: 'unfounded' as const, reason: WORDS.removal },
      }),
    );
  }

  private judge({ review, proposedBy, proposedAt, decided }: PlannedMark): SupervisedEvent[] {
    const { application } = review;
    const { staff } = this.seeding.fund;
    const marks = this.seeding.app.get(MarkUnfounded);
    let id = '';
    const propose = async (): Promise<void> => {
      id = await marks.propose(staff[proposedBy], this.idOf(review), wordMark(application));
    };
    if (!decided) return [{ application, at: proposedAt, happen: propose }];
    const { at, decision } = decided;
    const other = proposedBy === 'council' ? staff.member : staff.council;
    const decide = (): Promise<void> => marks.decide(other, id, { decision, note: WORDS[decision] });
    return [
      { application, at: proposedAt, happen: propose },
      { application, at, happen: decide },
    ];
  }

  private clarify(question: PlannedQuestion): SupervisedEvent[] {
    const { review, fate, askedAt, moderatedAt, answeredAt, dueAt } = question;
    const { application, expert } = review;
    const { app, experts, fund } = this.seeding;
    const clarify = app.get(Clarify);
    const actor = experts[expert];
    if (!actor) throw new RangeError(`No expert ${expert}`);
    let id = '';
    const ask = async (): Promise<void> => {
      id = await clarify.ask(actor, this.idOf(review), QUESTIONS[fate]);
    };
    const moderate = (): Promise<void> =>
      fate === 'declined'
        ? clarify.decline(fund.staff.head, id, NO_CONTACT)
        : clarify.forward(fund.staff.head, id, dueAt);
    const answer = (): Promise<void> => clarify.answer(this.applicantOf(review), id, ANSWER);
    const steps = [
      { application, at: askedAt, happen: ask },
      { application, at: moderatedAt, happen: moderate },
      { application, at: answeredAt, happen: answer },
    ];
    return steps.slice(0, STEPS_OF[fate]);
  }
}

const wordMark = (application: number): string =>
  WORDS.marks[application % WORDS.marks.length] ?? WORDS.marks[0];

const STEPS_OF = { asked: 1, declined: 2, forwarded: 2, answered: 3 } as const;
