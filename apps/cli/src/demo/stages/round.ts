import {
  AnswerAssignment,
  AssignExpert,
  ConfirmAssignments,
  OpenReviewing,
  ProposeAssignments,
  ReopenReview,
  ReturnReview,
  ReviewEntity,
  SaveReview,
  SubmitReview,
  VoidReview,
} from '#scoring';
import { Transactions, type Actor } from '#platform';
import type { OrganisationContent } from '../content/content.types.js';
import { SeededRandom } from '../content/seeded-random.js';
import type { PlannedReview, ReviewStepName } from '../plan/round-planner.js';
import { wordReview, wordUnfinished, type Reviewed, type ReviewWords } from '../plan/review-words.js';
import type { SupervisionPlan } from '../plan/supervision.js';
import type { OpenedCall } from './calls.js';
import { DemoPanel } from './panel.js';
import type { Seeding } from './seeding.js';
import { chainsOf, DemoSupervision, type SupervisedEvent } from './supervision.js';

const REASONS = {
  decline: 'Не успею прочитать заявку в срок: командировка.',
  'declare-conflict': 'В прошлом году консультировал команду этого проекта.',
  return: 'Обоснования двух критериев не опираются на текст заявки. Допишите их, пожалуйста.',
  void: 'Совет признал оценки необоснованными: они не следуют из текста заявки.',
} as const;

/** A review under way. */
interface LiveReview {
  id: string;
  /** Of its draft; it grows with every saving. */
  version: number;
  expert: Actor;
  words: ReviewWords;
  unfinished: ReviewWords;
}

/** The admitted applications of a call, by their positions. */
export interface Admitted extends Reviewed {
  applicationId: string;
  organisation: OrganisationContent;
}

/** Reviews of a call's admitted applications, from their assignment on. */
export class DemoRound {
  private readonly live = new Map<PlannedReview, LiveReview>();

  constructor(
    private readonly seeding: Seeding,
    private readonly call: OpenedCall,
    private readonly admitted: readonly Admitted[],
  ) {}

  /** @param plan what the fund does about them meanwhile, if anything */
  async run(openedAt: Date, reviews: readonly PlannedReview[], plan?: SupervisionPlan): Promise<void> {
    const { clock } = this.seeding;
    const initial = reviews.filter(({ reason }) => reason === 'initial');
    await clock.at(openedAt, () => this.open(initial));
    await this.know(initial);
    const own = reviews.flatMap((review) => this.eventsOf(review));
    if (!plan) return clock.inChains(chainsOf(own));
    const supervision = this.supervision();
    const { removal, panel } = plan;
    const talk = new DemoPanel(this.seeding, (review) => this.liveOf(review));
    const discussed = talk.eventsOf(panel, this.at(panel).applicationId);
    const events = [...own, ...supervision.eventsOf(plan), ...discussed];
    // It ends reviews of many applications, whose events otherwise do not wait for each other.
    await clock.inChains(chainsOf(events.filter(({ at }) => at < removal.at)));
    await supervision.remove(this.call.id, removal);
    await clock.inChains(chainsOf(events.filter(({ at }) => at >= removal.at)));
  }

  private supervision(): DemoSupervision {
    const { applicants } = this.seeding;
    return new DemoSupervision(
      this.seeding,
      (review) => this.liveOf(review).id,
      (review) => applicants.of(this.at(review).organisation).head,
    );
  }

  /** The pairs are given by hand: the product's own go by the order of ids, and the demo is the same every time. */
  private async open(initial: readonly PlannedReview[]): Promise<void> {
    const { app, fund } = this.seeding;
    const { admin } = fund.staff;
    // Its replacements are planned: a person has found each of them.
    await app.get(OpenReviewing).execute(admin, this.call.id, { replacement: 'by-hand' });
    const pairs = initial.map((review) => this.pairOf(review));
    const proposalId = await app.get(ProposeAssignments).byHand(admin, this.call.id, pairs);
    await app.get(ConfirmAssignments).execute(admin, proposalId);
  }

  private async know(initial: readonly PlannedReview[]): Promise<void> {
    const { manager } = this.seeding.app.get(Transactions);
    const rows = await manager.findBy(ReviewEntity, { callId: this.call.id });
    const ids = new Map(rows.map(({ id, applicationId, expertId }) => [`${applicationId} ${expertId}`, id]));
    for (const review of initial) {
      const { applicationId, expertId } = this.pairOf(review);
      this.begin(review, ids.get(`${applicationId} ${expertId}`) ?? '');
    }
  }

  private begin(review: PlannedReview, id: string): void {
    const random = new SeededRandom(`words/${review.application}/${review.expert}`);
    this.live.set(review, {
      ...{ id, version: 1, expert: this.expertOf(review) },
      words: wordReview(random, review, this.at(review)),
      unfinished: wordUnfinished(random, review, this.at(review)),
    });
  }

  private eventsOf(review: PlannedReview): SupervisedEvent[] {
    const { application, assignedAt: at } = review;
    const assignment = { application, at, happen: () => this.assign(review) };
    return [
      ...(review.reason === 'initial' ? [] : [assignment]),
      ...review.steps.flatMap(({ name, at }) =>
        // All of a removed expert's reviews end at once.
        name === 'remove' ? [] : [{ application, at, happen: () => this.take(review, name) }],
      ),
    ];
  }

  private async assign(review: PlannedReview): Promise<void> {
    const { app, fund } = this.seeding;
    const { applicationId, expertId } = this.pairOf(review);
    const wanted = { expertId, reason: review.reason };
    this.begin(review, await app.get(AssignExpert).execute(fund.staff.admin, applicationId, wanted));
  }

  private async take(review: PlannedReview, step: Exclude<ReviewStepName, 'remove'>): Promise<void> {
    const { app, fund } = this.seeding;
    const live = this.liveOf(review);
    const { id, expert } = live;
    const answer = app.get(AnswerAssignment);
    switch (step) {
      case 'accept':
        return answer.accept(expert, id);
      case 'decline':
        return answer.decline(expert, id, REASONS.decline);
      case 'declare-conflict':
        return answer.declareConflict(expert, id, REASONS['declare-conflict']);
      case 'save':
        return this.save(live, live.unfinished);
      case 'hand-in':
        await this.save(live, live.words);
        return app.get(SubmitReview).execute(expert, id);
      case 'reopen':
        return app.get(ReopenReview).execute(expert, id);
      case 'return':
        return app.get(ReturnReview).execute(fund.staff.head, id, { reason: REASONS.return });
      case 'void':
        return app.get(VoidReview).execute(fund.staff.head, id, REASONS.void);
    }
  }

  private async save(live: LiveReview, words: ReviewWords): Promise<void> {
    const { id, expert, version } = live;
    await this.seeding.app.get(SaveReview).execute(expert, id, { version, ...words });
    live.version = version + 1;
  }

  private liveOf(review: PlannedReview): LiveReview {
    const live = this.live.get(review);
    if (!live) throw new RangeError('This review was not assigned');
    return live;
  }

  private pairOf({ application, expert }: PlannedReview): { applicationId: string; expertId: string } {
    const expertId = this.seeding.experts[expert]?.personId ?? '';
    return { applicationId: this.at({ application }).applicationId, expertId };
  }

  private at({ application }: Pick<PlannedReview, 'application'>): Admitted {
    const admitted = this.admitted[application];
    if (!admitted) throw new RangeError(`No admitted application ${application}`);
    return admitted;
  }

  private expertOf({ expert }: PlannedReview): Actor {
    const actor = this.seeding.experts[expert];
    if (!actor) throw new RangeError(`No expert ${expert}`);
    return actor;
  }
}
