import { ReviseScore, RunPanel, TalkInPanel } from '#scoring';
import type { Actor } from '#platform';
import type { PlannedPanel } from '../plan/panel.js';
import type { PlannedReview } from '../plan/round-planner.js';
import type { Seeding } from './seeding.js';
import type { SupervisedEvent } from './supervision.js';

const WORDS = {
  question: 'Оценки разошлись и с третьей рецензией. Что из плана выполнимо в названные сроки?',
  said: [
    'В плане нет ни одного события по последней задаче, а сроки первых двух совпадают. Поэтому балл низкий.',
    'Сроки совпадают, потому что события идут в разных наслегах. По последней задаче соглашусь: событий нет.',
  ],
  revised:
    'Перечитал план: по последней задаче событий действительно нет. За связность снижаю балл на один, остальное выполнимо.',
} as const;

/** The experts of an application that they judge too differently talk it over; the panel is still open. */
export class DemoPanel {
  /** @param liveOf a review that is handed in */
  constructor(
    private readonly seeding: Seeding,
    private readonly liveOf: (review: PlannedReview) => { id: string; version: number; expert: Actor },
  ) {}

  /** @param applicationId of the application that the panel is on */
  eventsOf({ application, openedAt, said, revised }: PlannedPanel, applicationId: string): SupervisedEvent[] {
    const { app, fund } = this.seeding;
    const open = (): Promise<unknown> =>
      app.get(RunPanel).open(fund.staff.head, applicationId, WORDS.question);
    return [
      { application, at: openedAt, happen: open },
      ...said.map(({ review, at }, index) => ({
        ...{ application, at },
        happen: () => this.say(review, WORDS.said[index] ?? WORDS.said[0]),
      })),
      { application, at: revised.at, happen: () => this.revise(revised) },
    ];
  }

  private say(review: PlannedReview, body: string): Promise<void> {
    const { id, expert } = this.liveOf(review);
    return this.seeding.app.get(TalkInPanel).asExpert(expert, id, body);
  }

  private revise({ review, criterionId, score }: PlannedPanel['revised']): Promise<void> {
    const { id, version, expert } = this.liveOf(review);
    const wanted = { version, criterionId, score, reason: WORDS.revised };
    return this.seeding.app.get(ReviseScore).execute(expert, id, wanted);
  }
}
