import { RUBRIC_FPG } from '#engine';
import type { components } from '../../generated/api-types.js';
import { amountInField, readAmount } from '../../shared/forms/amount.js';
import type { CallDetails } from '../fund-calls-query.js';
import { figureOf, rubricBody, rubricFields, type RubricFields } from './rubric-fields.js';
import { fromZone, inZone } from './zone-moment.js';

type CallBody = components['schemas']['UpdateCallDto'];

/** What stands in the fields of a call's form: texts as they are written. */
export interface CallFields {
  programme: string;
  code: string;
  title: string;
  description: string;
  timeZone: string;
  opensAt: string;
  closesAt: string;
  formalCheckUntil: string;
  reviewsDueAt: string;
  resultsAt: string;
  reviewsPerApplication: string;
  expertCapacity: string;
  divergenceThreshold: string;
  minOwnShare: string;
  maxRequested: string;
  appealReserve: string;
  /** `50 + 50` */
  trancheShares: string;
  blindToExperts: boolean;
  aggregationRule: CallDetails['aggregationRule'];
  expertAliasScope: CallDetails['expertAliasScope'];
  calibrationRound: CallDetails['calibrationRound'];
  thirdReview: CallDetails['thirdReview'];
  registerVisibility: CallDetails['registerVisibility'];
  tracks: { code: string; name: string }[];
  sources: { name: string; budgetCode: string; amount: string }[];
  rubric: RubricFields;
  reason: string;
}

const FIGURES = ['reviewsPerApplication', 'expertCapacity', 'divergenceThreshold', 'minOwnShare'] as const;
export const MOMENTS = ['opensAt', 'closesAt', 'formalCheckUntil', 'reviewsDueAt', 'resultsAt'] as const;

/** Of the set of criteria that a new call begins with, which is published under an English title. */
const RUBRIC_TITLE = 'Критерии Фонда президентских грантов (Положение о конкурсе 2026, п. 30)';

export const EMPTY_CALL: CallFields = {
  ...{ programme: '', code: '', title: '', description: '', timeZone: 'Asia/Yakutsk' },
  ...{ opensAt: '', closesAt: '', formalCheckUntil: '', reviewsDueAt: '', resultsAt: '' },
  ...{ reviewsPerApplication: '2', expertCapacity: '20', divergenceThreshold: '30', minOwnShare: '0' },
  ...{ maxRequested: '', appealReserve: '0,00', trancheShares: '50 + 50', blindToExperts: false },
  ...{ aggregationRule: 'fpg', expertAliasScope: 'application', registerVisibility: 'after-review' },
  ...{ calibrationRound: 'optional', thirdReview: 'by-hand' },
  tracks: [{ code: '', name: '' }],
  sources: [{ name: '', budgetCode: '', amount: '' }],
  rubric: rubricFields({ ...(RUBRIC_FPG as CallDetails['rubric']), title: RUBRIC_TITLE }, []),
  reason: '',
};

const each = <Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
const amount = (kopecks: string): string => amountInField(BigInt(kopecks));

export function fieldsOf(call: CallDetails): CallFields {
  const { programme, code, title, description, timeZone, blindToExperts } = call;
  const { aggregationRule, expertAliasScope, registerVisibility, calibrationRound, thirdReview } = call;
  return {
    ...{ programme, code, title, description, timeZone, blindToExperts, reason: '' },
    ...{ aggregationRule, expertAliasScope, registerVisibility, calibrationRound, thirdReview },
    ...each(FIGURES, (field) => String(call[field])),
    ...each(MOMENTS, (field) => inZone(call[field], timeZone)),
    maxRequested: amount(call.maxRequestedKopecks),
    appealReserve: amount(call.appealReserveKopecks),
    trancheShares: call.trancheShares.join(' + '),
    tracks: call.tracks.map((track) => ({ code: track.code, name: track.name })),
    sources: call.sources.map((source) => ({
      ...{ name: source.name, budgetCode: source.budgetCode },
      amount: amount(source.amountKopecks),
    })),
    rubric: rubricFields(call.rubric, call.tieBreakCriteria),
  };
}

/** A new call after an earlier one: its own code, and every date a year later. */
export function copyOf(call: CallDetails): CallFields {
  const fields = fieldsOf(call);
  return { ...fields, ...each(MOMENTS, (field) => yearLater(fields[field])), code: '' };
}

/** `2027-04-23T23:30` a year later; the 29th of February goes to the 28th. */
const yearLater = (written: string): string =>
  written.replace(/^\d{4}/, (year) => String(Number(year) + 1)).replace('-02-29', '-02-28');

/** What is written is no amount: an empty text, which the server names as a fault of the field. */
const kopecks = (written: string): string => readAmount(written)?.toString() ?? '';

/** @param call the one that is changed: its moments that were not touched stay as they are */
export function bodyOf(
  fields: CallFields,
  call: CallDetails | undefined,
): Omit<CallBody, 'version' | 'reason'> {
  const { code, title, description, timeZone, blindToExperts, tracks, sources, rubric } = fields;
  const { aggregationRule, expertAliasScope, registerVisibility, calibrationRound, thirdReview } = fields;
  const moment = (field: (typeof MOMENTS)[number]): string =>
    fields[field] ? sameMinute(fields[field], call?.[field] ?? null, timeZone) : '';
  const optional = (['formalCheckUntil', 'reviewsDueAt', 'resultsAt'] as const).filter(
    (field) => fields[field],
  );
  return {
    ...{ code, title, description, timeZone, blindToExperts, tracks },
    ...each(FIGURES, (field) => figureOf(fields[field])),
    ...{ opensAt: moment('opensAt'), closesAt: moment('closesAt') },
    ...Object.fromEntries(optional.map((field) => [field, moment(field)])),
    maxRequestedKopecks: kopecks(fields.maxRequested),
    appealReserveKopecks: kopecks(fields.appealReserve),
    trancheShares: sharesOf(fields.trancheShares),
    sources: sources.map(({ name, budgetCode, amount: written }) => ({
      ...{ name, budgetCode },
      amountKopecks: kopecks(written),
    })),
    ...{ aggregationRule, expertAliasScope, registerVisibility, calibrationRound, thirdReview },
    tieBreakCriteria: rubric.tieBreak.map(({ criterion }) => criterion),
    rubric: rubricBody(rubric),
  };
}

/** A moment that was not touched goes back with its seconds: to the server it has not changed. */
function sameMinute(written: string, before: string | null, zone: string): string {
  return before && inZone(before, zone) === written ? before : fromZone(written, zone);
}

/** `50 + 50`, `50, 30, 20`: whole per cents. */
export const sharesOf = (written: string): number[] =>
  written
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(Number);
