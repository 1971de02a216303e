import { isCalibratedRule } from '#contracts';
import { sumKopecks, type FieldError } from '#kernel';
import type { CallRules } from './call-rules.js';
import type { CallsErrorCode } from './calls.errors.js';

const fault = (pointer: string, code: CallsErrorCode): FieldError => ({ pointer, code });

/** Contradictions inside the rules: a call that has one cannot even be saved. */
export function checkRules(rules: CallRules): FieldError[] {
  return [
    ...checkDates(rules),
    ...repeated(rules.tracks.map((track) => track.code)).map((i) =>
      fault(`/tracks/${i}/code`, 'calls.duplicate-track'),
    ),
    ...repeated(rules.sources.map((source) => source.name)).map((i) =>
      fault(`/sources/${i}/name`, 'calls.duplicate-source'),
    ),
    ...checkShares(rules),
    ...checkTieBreak(rules),
    ...checkBudget(rules),
    ...checkCalibration(rules),
    ...(rules.blindToExperts && rules.registerVisibility === 'at-registration'
      ? [fault('/registerVisibility', 'calls.blind-register')]
      : []),
  ];
}

/** What still keeps a saved draft from being published. */
export function checkReadiness(rules: CallRules, now: Date): FieldError[] {
  const missing: FieldError[] = [];
  if (rules.tracks.length === 0) missing.push(fault('/tracks', 'calls.no-tracks'));
  if (rules.sources.length === 0) missing.push(fault('/sources', 'calls.no-sources'));
  if (rules.closesAt <= now) missing.push(fault('/closesAt', 'calls.deadline-passed'));
  return missing;
}

function checkDates({
  opensAt,
  closesAt,
  formalCheckUntil,
  reviewsDueAt,
  resultsAt,
}: CallRules): FieldError[] {
  if (closesAt <= opensAt) return [fault('/closesAt', 'calls.closes-before-opens')];
  const steps = Object.entries({ formalCheckUntil, reviewsDueAt, resultsAt });
  let latest = closesAt;
  for (const [field, at] of steps) {
    if (!at) continue;
    if (at < latest) return [fault(`/${field}`, 'calls.dates-out-of-order')];
    latest = at;
  }
  return [];
}

function checkShares({ trancheShares }: CallRules): FieldError[] {
  const sum = trancheShares.reduce((total, share) => total + share, 0);
  const positive = trancheShares.every((share) => share > 0);
  return sum === 100 && positive ? [] : [fault('/trancheShares', 'calls.shares-not-100')];
}

function checkTieBreak({ tieBreakCriteria, rubric }: CallRules): FieldError[] {
  const known = new Set(rubric.criteria.map((criterion) => criterion.id));
  return tieBreakCriteria.flatMap((id, i) =>
    known.has(id) ? [] : [fault(`/tieBreakCriteria/${i}`, 'calls.unknown-criterion')],
  );
}

function checkBudget({ sources, appealReserveKopecks }: CallRules): FieldError[] {
  const budget = sumKopecks(sources.map((source) => source.amountKopecks));
  return sources.length > 0 && appealReserveKopecks >= budget
    ? [fault('/appealReserveKopecks', 'calls.reserve-over-budget')]
    : [];
}

/** A calibrated score links all reviews of an expert: whoever computes it again must see which those are. */
function checkCalibration({
  aggregationRule,
  expertAliasScope,
  reviewsPerApplication,
}: CallRules): FieldError[] {
  if (!isCalibratedRule(aggregationRule)) return [];
  return [
    ...(expertAliasScope === 'call' ? [] : [fault('/expertAliasScope', 'calls.calibration-links-reviews')]),
    ...(reviewsPerApplication > 1 ? [] : [fault('/reviewsPerApplication', 'calls.calibration-needs-two')]),
  ];
}

/** Positions of values that stood earlier in the list already. */
function repeated(values: string[]): number[] {
  return values.flatMap((value, i) => (values.indexOf(value) < i ? [i] : []));
}
