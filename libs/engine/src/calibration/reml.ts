import type { Inverse } from './cholesky.js';
import { MixedModel, type Effects } from './mixed-model.js';
import { ratiosByMoments } from './moments.js';
import type { ReviewTable } from './review-table.js';

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
const ENOUGH = 1e-10;
const MOST_STEPS = 100;
const MOST_HALVINGS = 40;

type Pair = readonly [application: number, expert: number];

/**
 * Estimates the two ratios by Newton's method with the average information matrix (Gilmour, Thompson and Cullis
 * 1995, Biometrics 51:1440) of the criterion in which residual variance and μ are profiled out:
 * log|C| + (n − 1)·(1 + log(2π·SS/(n − 1))), C the scaled equations, SS the penalised sum of squares.
 * A ratio may end at 0: that is an answer.
 * @param onStep after each step: an estimate is long where there are many experts
 */
export function fitReml(table: ReviewTable, onStep: (step: number) => void = () => {}): RemlFit {
  const { application, expert } = ratiosByMoments(table);
  let now = new Evaluation(table, [application, expert]);
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    onStep(step);
    const next = now.descend();
    if (!next) return now.fit(step);
    now = next;
  }
  return now.fit(MOST_STEPS);
}

/** The fit at variances that are known beforehand, in squared points; that of the residual is above 0. */
export function fitAt(table: ReviewTable, { application, expert, residual }: Variances): RemlFit {
  const fit = new Evaluation(table, [application / residual, expert / residual]).fit(0);
  return { ...fit, residualVariance: residual };
}

class Evaluation {
  private readonly model: MixedModel;
  private readonly effects: Effects;
  private readonly squares: number;
  private readonly criterion: number;

  constructor(
    private readonly table: ReviewTable,
    private readonly ratios: Pair,
  ) {
    const [application, expert] = ratios;
    this.model = new MixedModel(table, { application, expert });
    this.effects = this.model.explain(table.total);
    this.squares = product(table.total, this.effects.residual);
    this.criterion =
      this.model.logDeterminant +
      this.freedom * (1 + Math.log((2 * Math.PI * Math.max(this.squares, Number.MIN_VALUE)) / this.freedom));
  }

  fit(steps: number): RemlFit {
    const { model, effects, squares, freedom, criterion } = this;
    return { model, effects, residualVariance: squares / freedom, criterion, steps };
  }

  /** The next, lower point; undefined when this one is the lowest. */
  descend(): Evaluation | undefined {
    const gradient = this.gradient();
    const step = this.newtonStep(gradient);
    for (let share = 1, halvings = 0; halvings < MOST_HALVINGS; share /= 2, halvings += 1) {
      const to = this.moved(step, share);
      const gain = -(gradient[0] * (to[0] - this.ratios[0]) + gradient[1] * (to[1] - this.ratios[1]));
      if (gain < ENOUGH) return undefined;
      const next = new Evaluation(this.table, to);
      if (next.criterion < this.criterion) return next;
    }
    return undefined;
  }

  private get freedom(): number {
    return this.table.total.length - 1;
  }

  private moved([a, e]: Pair, share: number): Pair {
    const within = (ratio: number): number => Math.min(Math.max(ratio, 0), GREATEST_RATIO);
    return [within(this.ratios[0] + share * a), within(this.ratios[1] + share * e)];
  }

  /** tr(P·Z·Z') − (n − 1)·|Z'·Py|²/SS for applications and for experts, Py being the residual. */
  private gradient(): Pair {
    const [a, e] = this.sums();
    const [traceA, traceE] = this.traces();
    const scale = this.freedom / this.squares;
    return [traceA - scale * product(a, a), traceE - scale * product(e, e)];
  }

  /** Where the gradient would vanish. A ratio that is 0 and would fall stays there. */
  private newtonStep([gA, gE]: Pair): Pair {
    const [hAA, hAE, hEE] = this.information();
    const alone = (gradient: number, curvature: number): number =>
      -gradient / Math.max(curvature, Number.MIN_VALUE);
    if (this.ratios[0] === 0 && gA >= 0) return [0, alone(gE, hEE)];
    if (this.ratios[1] === 0 && gE >= 0) return [alone(gA, hAA), 0];
    const determinant = hAA * hEE - hAE * hAE;
    if (determinant <= 1e-12 * hAA * hEE) return [alone(gA, hAA), alone(gE, hEE)];
    return [(hAE * gE - hEE * gA) / determinant, (hAE * gA - hAA * gE) / determinant];
  }

  private information(): readonly [aa: number, ae: number, ee: number] {
    const { table, model, squares, freedom } = this;
    const [a, e] = this.sums();
    const byReviews = eachReview(table, (i) => a[i]!);
    const alsoByReviews = Float64Array.from(table.expert, (j) => e[j]!);
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

  /** Sums of the residual by applications and by experts. */
  private sums(): readonly [Float64Array, Float64Array] {
    const { applications, experts, expert } = this.table;
    const a = new Float64Array(applications.length);
    const e = new Float64Array(experts.length);
    eachReview(this.table, (i, k) => {
      a[i]! += this.effects.residual[k]!;
      return (e[expert[k]!]! += this.effects.residual[k]!);
    });
    return [a, e];
  }

  private traces(): Pair {
    const { model, table } = this;
    const inverse = model.factor.inverse();
    const own = Float64Array.from({ length: model.order }, (_, p) => inverse.at(p, p));
    let ofApplications = 0;
    for (let i = 0; i < table.applications.length; i += 1) {
      const weight = model.weight[i]!;
      const quadratic = quadraticForm(model, inverse, own, i);
      ofApplications += (table.start[i + 1]! - table.start[i]!) / weight - quadratic / weight ** 2;
    }
    return [ofApplications, this.expertTrace(own)];
  }

  /**
   * tr B(I + ratio·B)⁻¹, where B is Z'AZ with applications and μ absorbed.
   * @param own the diagonal of the inverse
   */
  private expertTrace(own: Float64Array): number {
    const { table } = this;
    const ratio = this.ratios[1];
    if (ratio > 1e-8) {
      let trace = 0;
      for (let j = 0; j < table.experts.length; j += 1) trace += 1 - own[j]!;
      return trace / ratio;
    }
    const toMean = new Float64Array(table.experts.length);
    let [ofExperts, ofMean] = [0, 0];
    for (let i = 0; i < table.applications.length; i += 1) {
      const [from, to] = [table.start[i]!, table.start[i + 1]!];
      ofExperts += (to - from) * (1 - this.ratios[0] / this.model.weight[i]!);
      ofMean += (to - from) / this.model.weight[i]!;
      for (let k = from; k < to; k += 1) toMean[table.expert[k]!]! += 1 / this.model.weight[i]!;
    }
    return ofExperts - product(toMean, toMean) / ofMean;
  }
}

/** x'·S⁻¹·x for an application's row x, of which all but few numbers are 0. */
function quadraticForm(model: MixedModel, inverse: Inverse, own: Float64Array, application: number): number {
  const columns: number[] = [];
  const values: number[] = [];
  model.row(application, (column, value) => {
    columns.push(column);
    values.push(value);
  });
  let sum = 0;
  for (let p = 0; p < columns.length; p += 1) {
    sum += values[p]! ** 2 * own[columns[p]!]!;
    for (let q = 0; q < p; q += 1) sum += 2 * values[p]! * values[q]! * inverse.at(columns[p]!, columns[q]!);
  }
  return sum;
}

function eachReview({ applications, start, total }: ReviewTable, valueOf: (i: number, k: number) => number) {
  const values = new Float64Array(total.length);
  for (let i = 0; i < applications.length; i += 1)
    for (let k = start[i]!; k < start[i + 1]!; k += 1) values[k] = valueOf(i, k);
  return values;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += a[k]! * b[k]!;
  return sum;
}
