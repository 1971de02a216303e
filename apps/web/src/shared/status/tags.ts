import type {
  AgreementStatus,
  ApplicationStatus,
  AwardListStatus,
  CallStatus,
  PayoutStatus,
  ReportStatus,
  ReviewStatus,
  TrancheStatus,
} from '#contracts';
import type { IconName } from './icons.js';
import type { StatusLook } from './status-colours.js';

type Look = readonly [StatusLook, IconName];

const DRAFT: Look = ['draft', 'pencil'];
const SENT: Look = ['submitted', 'arrow-up'];
const CHECKING: Look = ['checking', 'list-tick'];
const REVIEWING: Look = ['reviewing', 'scales'];
const RUNNING: Look = ['good', 'play'];
const WON: Look = ['good', 'diamond'];
const DONE: Look = ['good', 'tick'];
const RESERVE: Look = ['reserve', 'layers'];
const REFUSED: Look = ['refused', 'circled-minus'];
const PAUSED: Look = ['paused', 'two-bars'];
const RETURNED: Look = ['paused', 'return-arrow'];
const WITHDRAWN: Look = ['draft', 'return-arrow'];
const WAITING: Look = ['refused', 'clock'];
const ALARM: Look = ['alarm', 'question'];

/** How each status of each kind of thing looks. The word is the text `status.<kind>.<status>`. */
export const STATUS_LOOKS = {
  call: {
    draft: DRAFT,
    published: SENT,
    'intake-closed': CHECKING,
    'admission-decided': CHECKING,
    reviewing: REVIEWING,
    'review-closed': REVIEWING,
    'list-proposed': REVIEWING,
    'list-returned': RETURNED,
    'list-agreed': REVIEWING,
    approved: WON,
    'results-published': WON,
    finished: DONE,
    cancelled: REFUSED,
    void: REFUSED,
  } satisfies Record<CallStatus, Look>,
  application: {
    draft: DRAFT,
    submitted: SENT,
    registered: CHECKING,
    'registration-refused': REFUSED,
    checked: CHECKING,
    admitted: REVIEWING,
    'not-admitted': REFUSED,
    reviewed: REVIEWING,
    proposed: REVIEWING,
    reserve: RESERVE,
    'not-awarded': REFUSED,
    awarded: WON,
    declined: WITHDRAWN,
    withdrawn: WITHDRAWN,
    excluded: REFUSED,
  } satisfies Record<ApplicationStatus, Look>,
  review: {
    assigned: SENT,
    accepted: REVIEWING,
    'in-progress': REVIEWING,
    submitted: DONE,
    returned: RETURNED,
    reopened: RETURNED,
    declined: WITHDRAWN,
    conflict: REFUSED,
    expired: REFUSED,
    voided: REFUSED,
  } satisfies Record<ReviewStatus, Look>,
  list: { proposed: SENT, returned: RETURNED, agreed: CHECKING, approved: DONE } satisfies Record<
    AwardListStatus,
    Look
  >,
  agreement: {
    draft: DRAFT,
    signed: SENT,
    running: RUNNING,
    suspended: PAUSED,
    completed: DONE,
    terminated: REFUSED,
    declined: WITHDRAWN,
  } satisfies Record<AgreementStatus, Look>,
  tranche: {
    planned: WAITING,
    ready: SENT,
    'in-payment': CHECKING,
    paid: DONE,
    suspended: PAUSED,
    cancelled: REFUSED,
  } satisfies Record<TrancheStatus, Look>,
  payout: {
    draft: DRAFT,
    approved: SENT,
    sending: CHECKING,
    sent: CHECKING,
    confirmed: DONE,
    rejected: REFUSED,
    unknown: ALARM,
    returned: RETURNED,
    cancelled: REFUSED,
  } satisfies Record<PayoutStatus, Look>,
  report: { awaited: WAITING, submitted: SENT, returned: RETURNED, accepted: DONE } satisfies Record<
    ReportStatus,
    Look
  >,
} as const;

export type Kind = keyof typeof STATUS_LOOKS;
export type StatusOf<K extends Kind> = keyof (typeof STATUS_LOOKS)[K] & string;
