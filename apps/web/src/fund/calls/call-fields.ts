import type { components } from '../../generated/api-types.js';
import { amountInField, readAmount } from '../../shared/forms/amount.js';
import type { CallDetails } from '../fund-calls-query.js';
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
  reviewsPerApplication: number;
  expertCapacity: number;
  divergenceThreshold: number;
  minOwnShare: number;
  maxRequested: string;
  appealReserve: string;
  /** `50 + 50` */
  trancheShares: string;
  blindToExperts: boolean;
  tracks: { code: string; name: string }[];
  sources: { name: string; budgetCode: string; amount: string }[];
  reason: string;
}

const MOMENTS = ['opensAt', 'closesAt', 'formalCheckUntil', 'reviewsDueAt', 'resultsAt'] as const;

export const EMPTY_CALL: CallFields = {
  ...{ programme: '', code: '', title: '', description: '', timeZone: 'Asia/Yakutsk' },
  ...{ opensAt: '', closesAt: '', formalCheckUntil: '', reviewsDueAt: '', resultsAt: '' },
  ...{ reviewsPerApplication: 2, expertCapacity: 20, divergenceThreshold: 30, minOwnShare: 0 },
  ...{ maxRequested: '', appealReserve: '0,00', trancheShares: '50 + 50', blindToExperts: false },
  tracks: [{ code: '', name: '' }],
  sources: [{ name: '', budgetCode: '', amount: '' }],
  reason: '',
};

const amount = (kopecks: string): string => amountInField(BigInt(kopecks));

export function fieldsOf(call: CallDetails): CallFields {
  const { code, title, description, timeZone, blindToExperts } = call;
  const { reviewsPerApplication, expertCapacity, divergenceThreshold, minOwnShare } = call;
  return {
    ...{ programme: '', code, title, description, timeZone, blindToExperts, reason: '' },
    ...{ reviewsPerApplication, expertCapacity, divergenceThreshold, minOwnShare },
    ...(Object.fromEntries(MOMENTS.map((field) => [field, inZone(call[field], timeZone)])) as Pick<
      CallFields,
      (typeof MOMENTS)[number]
    >),
    maxRequested: amount(call.maxRequestedKopecks),
    appealReserve: amount(call.appealReserveKopecks),
    trancheShares: call.trancheShares.join(' + '),
    tracks: call.tracks.map((track) => ({ code: track.code, name: track.name })),
    sources: call.sources.map((source) => ({
      ...{ name: source.name, budgetCode: source.budgetCode },
      amount: amount(source.amountKopecks),
    })),
  };
}

/** What is written is no amount: an empty text, which the server names as a fault of the field. */
const kopecks = (written: string): string => readAmount(written)?.toString() ?? '';

/** @param call the one that is changed: what the form does not show stays as it is */
export function bodyOf(
  fields: CallFields,
  call: CallDetails | undefined,
): Omit<CallBody, 'version' | 'reason'> {
  const { code, title, description, timeZone, blindToExperts, tracks, sources } = fields;
  const { reviewsPerApplication, expertCapacity, divergenceThreshold, minOwnShare } = fields;
  const moment = (field: (typeof MOMENTS)[number]): string =>
    fields[field] ? sameMinute(fields[field], call?.[field] ?? null, timeZone) : '';
  const optional = (['formalCheckUntil', 'reviewsDueAt', 'resultsAt'] as const).filter(
    (field) => fields[field],
  );
  return {
    ...{ code, title, description, timeZone, blindToExperts, tracks },
    ...{ reviewsPerApplication, expertCapacity, divergenceThreshold, minOwnShare },
    ...{ opensAt: moment('opensAt'), closesAt: moment('closesAt') },
    ...Object.fromEntries(optional.map((field) => [field, moment(field)])),
    maxRequestedKopecks: kopecks(fields.maxRequested),
    appealReserveKopecks: kopecks(fields.appealReserve),
    trancheShares: sharesOf(fields.trancheShares),
    sources: sources.map(({ name, budgetCode, amount: written }) => ({
      ...{ name, budgetCode },
      amountKopecks: kopecks(written),
    })),
    aggregationRule: call?.aggregationRule ?? 'fpg',
    tieBreakCriteria: call?.tieBreakCriteria ?? [],
    expertAliasScope: call?.expertAliasScope ?? 'application',
    registerVisibility: call?.registerVisibility ?? 'after-review',
    ...(call && { rubric: call.rubric }),
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

const FIELD_OF: Readonly<Record<string, string>> = {
  maxRequestedKopecks: 'maxRequested',
  appealReserveKopecks: 'appealReserve',
};

/** The id of the element that shows a field of the body; entries of lists by their number: `sources.0.amount`. */
export function fieldOfPointer(pointer: string): string {
  const [name = '', index, part] = pointer.slice(1).split('/');
  if ((name === 'tracks' || name === 'sources') && index !== undefined)
    return `${name}.${index}.${part === 'amountKopecks' ? 'amount' : (part ?? 'name')}`;
  if (name === 'tracks' || name === 'sources') return `${name}.0.name`;
  return FIELD_OF[name] ?? name;
}
