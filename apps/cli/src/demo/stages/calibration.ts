import { OwnCalibration, RunCalibration, ScoreCalibration, TalkCalibrationOver } from '#scoring';
import type { ReadContent } from '../content/reviews.js';
import { SeededRandom } from '../content/seeded-random.js';
import { RUNNING_DAYS } from '../plan/calendars.js';
import type { CalibrationPlan } from '../plan/calibration.js';
import { wordScores } from '../plan/review-words.js';
import type { Seeding } from './seeding.js';

/** One expert of so many does not get round to it. */
const ABSENT_EVERY = 9;

const WORDS = {
  question: 'Разброс большой. Что для вас значит «задачи и цель связаны частично»?',
  answers: [
    'Связь частичная, если хотя бы у одной задачи нет ни одного события в плане.',
    'Для меня важнее цель: она описывает процесс, а не итог. Поэтому балл ниже.',
    'Поддерживаю первое мнение: выполнимость видна по плану, а не по тексту цели.',
  ],
  weak: 'Низкий балл без примера ничего не говорит. Пишите, чего не хватило: заявитель это прочтёт.',
  conclusion:
    'Связность оцениваем по событиям плана, а не по тексту цели. Масштаб считаем по числу наслегов. Бюджет ниже 4 ставим, если и без лишней строки план выполним.',
} as const;

/** An application that everyone scores. */
export interface Calibrated {
  applicationId: string;
  content: ReadContent;
}

/** The experts score a few admitted applications before the real reviewing, and talk them over. */
export class DemoCalibration {
  constructor(
    private readonly seeding: Seeding,
    private readonly chosen: readonly Calibrated[],
    private readonly scores: CalibrationPlan['scores'],
  ) {}

  async run(callId: string): Promise<void> {
    const { app, clock, days, experts, fund } = this.seeding;
    const { head } = fund.staff;
    const { protocol, reviewingOpens } = RUNNING_DAYS;
    const round = app.get(RunCalibration);
    const roundId = await clock.at(days.at(protocol, '17:10:00'), async () => {
      const ids = this.chosen.map(({ applicationId }) => applicationId);
      const id = await round.make(head, callId, ids);
      await round.open(head, id);
      return id;
    });
    const present = [...experts.keys()].filter((expert) => (expert + 1) % ABSENT_EVERY !== 0);
    await clock.inAnyOrder(
      present.map((expert) => ({
        at: days.at(protocol, `2${expert % 3}:${10 + (expert % 45)}:00`),
        happen: () => this.score(expert),
      })),
    );
    await clock.at(days.at(reviewingOpens, '09:30:00'), () => round.discuss(head, roundId));
    await this.talk(roundId);
    await clock.at(days.at(reviewingOpens, '11:00:00'), () => round.close(head, roundId, WORDS.conclusion));
  }

  private async score(position: number): Promise<void> {
    const { app, experts } = this.seeding;
    const expert = experts[position];
    if (!expert) throw new RangeError(`No expert ${position}`);
    const sheets = app.get(ScoreCalibration);
    for (const { sheet } of await app.get(OwnCalibration).list(expert)) {
      const place = this.chosen.findIndex(({ applicationId }) => applicationId === sheet.applicationId);
      const { content } = this.at(place);
      const random = new SeededRandom(`calibration/${position}/${place}`);
      const scores = wordScores(random, this.scores[place]?.[position] ?? {}, content);
      await sheets.save(expert, sheet.id, { version: sheet.version, scores });
      await sheets.submit(expert, sheet.id);
    }
  }

  private async talk(roundId: string): Promise<void> {
    const { app, clock, days, experts, fund } = this.seeding;
    const { reviewingOpens } = RUNNING_DAYS;
    const { head } = fund.staff;
    const talk = app.get(TalkCalibrationOver);
    const [disputed, , weak] = this.chosen.map(({ applicationId }) => applicationId);
    await clock.at(days.at(reviewingOpens, '09:34:10'), () =>
      talk.asSupervisor(head, roundId, disputed ?? '', WORDS.question),
    );
    for (const [index, body] of WORDS.answers.entries()) {
      const expert = experts[index + 1];
      const own = expert && (await app.get(OwnCalibration).list(expert));
      const sheet = own?.find((view) => view.sheet.applicationId === disputed)?.sheet;
      if (expert && sheet)
        await clock.at(days.at(reviewingOpens, `09:${41 + 6 * index}:25`), () =>
          talk.asExpert(expert, sheet.id, body),
        );
    }
    await clock.at(days.at(reviewingOpens, '10:05:40'), () =>
      talk.asSupervisor(head, roundId, weak ?? '', WORDS.weak),
    );
  }

  private at(place: number): Calibrated {
    const application = this.chosen[place];
    if (!application) throw new RangeError(`No application ${place} is calibrated`);
    return application;
  }
}
