import { FactorMemory } from './factor-memory.js';
import { MixedModel, type Effects } from './mixed-model.js';
import { ratiosByMoments } from './moments.js';
import type { ReviewTable } from './review-table.js';
import { tracesOf } from './traces.js';

/** Restricted maximum likelihood: where its criterion is least. */
export interface RemlFit {
  readonly model: MixedModel;
  readonly effects: Effects;
  /** Of the residual; in squared points. */
  readonly residualVariance: number;
  /** −2 log of the restricted likelihood, as lme4's `REMLcrit`. */
  readonly criterion: number;
  readonly steps: number;
}

/** In squared points. */
export interface Variances {
  readonly application: number;
  readonly expert: number;
  readonly residual: number;
}

/** A variance a million times the residual's is as good as without bound. */
const GREATEST_RATIO = 1e6;
/** In units of the criterion. A change of 10⁻⁹ moves no variance in its fifth digit. */
const ENOUGH = 1e-9;
/** Of the criterion: so much of it is error of rounding. */
const ROUNDING = 1e-14;
const MOST_STEPS = 100;
const MOST_HALVINGS = 40;

type Pair = readonly [application: number, expert: number];

/**
 * Estimates the two ratios by Newton's method with the average information matrix (Gilmour, Thompson and Cullis
 * 1995, Biometrics 51:1440) of the criterion in which residual variance and μ are profiled out:
 * log|C| + (n − 1)·(1 + log(2π·SS/(n − 1))), C the scaled equations, SS the penalised sum of squares.
 * A ratio may end at 0: that is an answer. Gains shrink from step to step at least as fast as they just did, so the
 * step after which nothing would be left to gain is taken without working its slope out, for which an inverse is needed.
 * @param onStep after each step: an estimate is long where there are many experts
 */
export function fitReml(table: ReviewTable, onStep: (step: number) => void = () => {}): RemlFit {
  const start = ratiosByMoments(table);
  const points = new Points(table);
  let now = points.at([start.application, start.expert]);
  let gainBefore = 0;
  for (let step = 1; step < MOST_STEPS; step += 1) {
    onStep(step);
    const descent = now.descent();
    const { gain } = descent.to(1);
    if (gain < ENOUGH) return now.fit(step);
    const next = points.below(now, descent);
    if (!next) return points.at(now.ratios).fit(step);
    if (gain * Math.min(1, gain / gainBefore) < ENOUGH) return next.fit(step + 1);
    [now, gainBefore] = [next, gain];
  }
  return now.fit(MOST_STEPS);
}

/** The fit at variances that are known beforehand, in squared points; that of the residual is above 0. */
export function fitAt(table: ReviewTable, { application, expert, residual }: Variances): RemlFit {
  const fit = new Points(table).at([application / residual, expert / residual]).fit(0);
  return { ...fit, residualVariance: residual };
}

/** Points of one table. All stand in the same memory: only of the newest can a fit or a descent be had. */
class Points {
  private readonly memory: FactorMemory;

  constructor(private readonly table: ReviewTable) {
    this.memory = new FactorMemory(table.experts.length + 1);
  }

  at([application, expert]: Pair): Point {
    return new Point(new MixedModel(this.table, { application, expert }, this.memory));
  }

  /** The first on the way that is not higher; undefined when there is nothing more to gain. */
  below({ criterion }: Point, descent: Descent): Point | undefined {
    const error = ROUNDING * Math.abs(criterion);
    for (let share = 1, halvings = 0; halvings < MOST_HALVINGS; share /= 2, halvings += 1) {
      const { ratios, gain } = descent.to(share);
      if (gain < ENOUGH) return undefined;
      const next = this.at(ratios);
      if (next.criterion < criterion + error) return next;
    }
    return undefined;
  }
}

/** The criterion at one pair of ratios. */
class Point {
  readonly criterion: number;
  private readonly effects: Effects;
  private readonly squares: number;

  constructor(private readonly model: MixedModel) {
    const { total } = model.table;
    this.effects = model.explain(total);
    this.squares = product(total, this.effects.residual);
    this.criterion =
      model.logDeterminant +
      this.freedom * (1 + Math.log((2 * Math.PI * Math.max(this.squares, Number.MIN_VALUE)) / this.freedom));
  }

  get ratios(): Pair {
    return [this.model.ratios.application, this.model.ratios.expert];
  }

  fit(steps: number): RemlFit {
    const { model, effects, squares, freedom, criterion } = this;
    return { model, effects, residualVariance: squares / freedom, criterion, steps };
  }

  /** To where the gradient would vanish. A ratio that is 0 and would fall stays there. */
  descent(): Descent {
    const { ratios } = this;
    const sums = this.sums();
    const gradient = this.gradient(sums);
    const [gA, gE] = gradient;
    const [hAA, hAE, hEE] = this.information(sums);
    const alone = (slope: number, curvature: number): number =>
      -slope / Math.max(curvature, Number.MIN_VALUE);
    const to = (step: Pair): Descent => new Descent(ratios, gradient, step);
    if (ratios[0] === 0 && gA >= 0) return to([0, alone(gE, hEE)]);
    if (ratios[1] === 0 && gE >= 0) return to([alone(gA, hAA), 0]);
    const determinant = hAA * hEE - hAE * hAE;
    if (determinant <= 1e-12 * hAA * hEE) return to([alone(gA, hAA), alone(gE, hEE)]);
    return to([(hAE * gE - hEE * gA) / determinant, (hAE * gA - hAA * gE) / determinant]);
  }

  private get freedom(): number {
    return this.model.table.total.length - 1;
  }

  /** tr(P·Z·Z') − (n − 1)·|Z'·Py|²/SS for applications and for experts, Py being the residual. */
  private gradient([a, e]: Sums): Pair {
    const [traceA, traceE] = tracesOf(this.model);
    const scale = this.freedom / this.squares;
    return [traceA - scale * product(a, a), traceE - scale * product(e, e)];
  }

  private information([a, e]: Sums): readonly [aa: number, ae: number, ee: number] {
    const { model, squares, freedom } = this;
    const { applications, start, expert, total } = model.table;
    const byReviews = new Float64Array(total.length);
    const alsoByReviews = new Float64Array(total.length);
    for (let i = 0; i < applications.length; i += 1)
      for (let k = start[i]!; k < start[i + 1]!; k += 1) {
        byReviews[k] = a[i]!;
        alsoByReviews[k] = e[expert[k]!]!;
      }
    const rests = [model.explain(byReviews).residual, model.explain(alsoByReviews).residual] as const;
    const [qA, qE] = [product(a, a), product(e, e)];
    const of = (x: Float64Array, y: Float64Array, qX: number, qY: number): number =>
      (freedom * (product(x, y) - (qX * qY) / squares)) / squares;
    return [
      of(byReviews, rests[0], qA, qA),
      of(byReviews, rests[1], qA, qE),
      of(alsoByReviews, rests[1], qE, qE),
    ];
  }

  private sums(): Sums {
    const { applications, experts, start, expert } = this.model.table;
    const { residual } = this.effects;
    const a = new Float64Array(applications.length);
    const e = new Float64Array(experts.length);
    for (let i = 0; i < applications.length; i += 1)
      for (let k = start[i]!; k < start[i + 1]!; k += 1) {
        a[i]! += residual[k]!;
        e[expert[k]!]! += residual[k]!;
      }
    return [a, e];
  }
}

/** Of the residual, by applications and by experts. */
type Sums = readonly [Float64Array, Float64Array];

/** A way on which the criterion falls at first. */
class Descent {
  constructor(
    private readonly from: Pair,
    private readonly gradient: Pair,
    private readonly step: Pair,
  ) {}

  /** @returns the ratios after a share of the step, and how far the criterion would fall if it fell evenly */
  to(share: number): { ratios: Pair; gain: number } {
    const { from, gradient, step } = this;
    const moved = (ratio: number, by: number): number =>
      Math.min(Math.max(ratio + share * by, 0), GREATEST_RATIO);
    const ratios: Pair = [moved(from[0], step[0]), moved(from[1], step[1])];
    const gain = -(gradient[0] * (ratios[0] - from[0]) + gradient[1] * (ratios[1] - from[1]));
    return { ratios, gain };
  }
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += a[k]! * b[k]!;
  return sum;
}
