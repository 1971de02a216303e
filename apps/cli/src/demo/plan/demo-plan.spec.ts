import { sumKopecks } from '#kernel';
import { FULL_DEMO, SMALL_DEMO, type DemoSize } from '../demo-size.js';
import { DemoDays } from '../time/demo-days.js';
import { planDemo, type DemoPlan } from './demo-plan.js';
import { requestedOf } from './contest-plan.js';
import { admittedOf } from './round-plan.js';
import { lastStep, type PlannedReview } from './round-planner.js';

describe.each([
  ['full', FULL_DEMO],
  ['small', SMALL_DEMO],
] as const)('the plan of the %s demo', (_, size: DemoSize) => {
  let plan: DemoPlan;
  const days = new DemoDays('2026-11-25');
  const handedIn = (reviews: readonly PlannedReview[]): PlannedReview[] =>
    reviews.filter((review) => lastStep(review)?.name === 'hand-in');

  beforeAll(() => {
    plan = planDemo(size, days);
  });

  it('has the size that was asked for', () => {
    const { finished, running, open } = plan;
    expect(finished.applications).toHaveLength(size.finished.applications);
    expect(finished.admission.admitted).toHaveLength(size.finished.admitted);
    expect(running.admission.admitted).toHaveLength(size.running.admitted);
    expect(running.reviews.filter(({ reason }) => reason === 'initial')).toHaveLength(
      size.running.admitted * 2,
    );
    expect(running.reviews.filter(({ reason }) => reason === 'divergence')).toHaveLength(
      size.running.thirdReviews,
    );
    expect(handedIn(running.reviews)).toHaveLength(size.running.submittedReviews);
    expect(open.submitted).toHaveLength(size.open.submitted);
    expect(open.drafts).toHaveLength(size.open.drafts);
  });

  it('shares out the whole budget among different organisations, never more than was asked', () => {
    const { council } = plan.finished;
    const contenders = admittedOf(plan.finished);
    const awarded = council.winners.map((winner) => {
      const asked = requestedOf(contenders[winner]!);
      const amount = council.amounts.get(winner) ?? asked;
      expect(amount <= asked).toBe(true);
      return amount;
    });
    expect(sumKopecks(awarded)).toBe(size.finished.republicBudget + size.finished.federalBudget);
    const organisations = council.winners.map((winner) => contenders[winner]!.organisation.shortName);
    expect(new Set(organisations).size).toBe(size.finished.winners);
  });

  it('frees by the award that is declined just what the first of the reserve asks', () => {
    const { declining, movingUp, amounts, winners } = plan.finished.council;
    const contenders = admittedOf(plan.finished);
    expect(winners).toContain(declining);
    expect(winners).not.toContain(movingUp);
    const freed = amounts.get(declining) ?? requestedOf(contenders[declining]!);
    expect(freed).toBe(requestedOf(contenders[movingUp]!));
  });

  it('lets everything happen in its order, and before today', () => {
    const now = days.at(0, '00:00:00');
    for (const { reviews } of [plan.finished, plan.running])
      for (const { assignedAt, steps } of reviews) {
        const moments = [assignedAt, ...steps.map(({ at }) => at)].map((at) => at.getTime());
        expect(moments).toEqual([...moments].sort((a, b) => a - b));
        expect(moments.every((moment) => moment < now.getTime())).toBe(true);
      }
    for (const { steps } of plan.finished.grants.grants) {
      const moments = steps.map(({ at }) => at.getTime());
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
    }
  });

  it('lets the council judge what is handed in, and experts ask about what they have accepted', () => {
    const { removal, marks, questions } = plan.running.supervision;
    const doneAt = (review: PlannedReview, name: string): number =>
      review.steps.find((step) => step.name === name)?.at.getTime() ?? Infinity;
    for (const { review, proposedAt } of marks)
      expect(doneAt(review, 'hand-in')).toBeLessThan(proposedAt.getTime());
    for (const { review, askedAt } of questions)
      expect(doneAt(review, 'accept')).toBeLessThan(askedAt.getTime());
    const upheld = marks.filter(({ decided }) => decided?.decision === 'uphold');
    expect(new Set(upheld.map(({ review }) => review.application)).size).toBe(3);
    for (const { review, decided } of upheld) {
      expect(review.expert).toBe(removal.expert);
      expect(decided!.at.getTime()).toBeLessThan(removal.at.getTime());
    }
  });

  it('talks over what is still divergent once all of it is handed in', () => {
    const { application, openedAt, said, revised } = plan.running.supervision.panel;
    const reviews = handedIn(plan.running.reviews).filter((review) => review.application === application);
    const scores = reviews.map((review) => review.scores[revised.criterionId] ?? 0);
    expect(reviews).toHaveLength(3);
    for (const review of reviews) expect(lastStep(review)!.at.getTime()).toBeLessThan(openedAt.getTime());
    expect(revised.score).toBeGreaterThan(Math.min(...scores));
    expect(revised.score).toBeLessThan(Math.max(...scores));
    const moments = [openedAt, ...said.map(({ at }) => at), revised.at, days.at(0, '00:00:00')];
    expect(moments).toEqual([...moments].sort((a, b) => a.getTime() - b.getTime()));
  });

  it('gives nobody in conflict an application', () => {
    for (const round of [plan.finished, plan.running]) {
      const applications = admittedOf(round);
      for (const { application, expert } of round.reviews) {
        const { workplaceInn } = plan.experts[expert]!;
        if (workplaceInn !== null) expect(applications[application]!.organisation.inn).not.toBe(workplaceInn);
      }
    }
  });

  it('has every special grant once at least', () => {
    const fates = new Set(plan.finished.grants.grants.map(({ fate }) => fate));
    const wanted = ['report-overdue', 'payment-unknown', 'payment-returned', 'report-in-work'] as const;
    for (const fate of [...wanted, 'agreement-awaited']) expect(fates).toContain(fate);
  });

  it('differs on another day in its dates only', () => {
    const other = planDemo(size, new DemoDays('2028-02-29'));
    expect(other.finished.reviews.map(({ scores }) => scores)).toEqual(
      plan.finished.reviews.map(({ scores }) => scores),
    );
    expect(other.finished.council.winners).toEqual(plan.finished.council.winners);
  });
});
