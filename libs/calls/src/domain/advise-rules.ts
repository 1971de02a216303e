import type { CallFacts } from './call.status.js';
import type { CallRules } from './call-rules.js';

/** What its author should look at before a draft is published. */
type CallAdviceCode = 'no-date' | 'no-description' | 'no-pass-mark' | 'no-anchors' | 'few-experts';

/** Advice does not keep a draft from being published. */
export interface CallAdvice {
  /** JSON Pointer into the rules; `/experts` where the remedy is outside of them. */
  pointer: string;
  code: CallAdviceCode;
  /** Figures that the sentence shows. */
  figures?: Record<string, number>;
}

const LATER_DATES = ['formalCheckUntil', 'reviewsDueAt', 'resultsAt'] as const;

/** What a draft may go without, but applicants and experts will ask for. */
export function adviseRules(rules: CallRules, facts: CallFacts): CallAdvice[] {
  const { bands } = rules.rubric;
  return [
    ...(rules.description.trim() === ''
      ? [{ pointer: '/description', code: 'no-description' as const }]
      : []),
    ...LATER_DATES.filter((field) => rules[field] === null).map((field) => ({
      pointer: `/${field}`,
      code: 'no-date' as const,
    })),
    ...bands.flatMap(({ passMark }, i) =>
      passMark === undefined
        ? [{ pointer: `/rubric/bands/${i}/passMark`, code: 'no-pass-mark' as const }]
        : [],
    ),
    ...adviseAnchors(rules),
    ...adviseExperts(rules, facts),
  ];
}

function adviseAnchors({ rubric: { criteria } }: CallRules): CallAdvice[] {
  const bare = criteria.flatMap(({ anchors }, i) => ((anchors ?? []).length === 0 ? [i] : []));
  if (bare.length === 0) return [];
  return [
    {
      pointer: `/rubric/criteria/${bare[0]}/anchors`,
      code: 'no-anchors',
      figures: { count: bare.length },
    },
  ];
}

/** Whether the experts could read as many applications as came in last time, and never fewer than one needs. */
function adviseExperts(
  { reviewsPerApplication, expertCapacity }: CallRules,
  { experts, applicationsLastTime = 0 }: CallFacts,
): CallAdvice[] {
  if (experts === undefined) return [];
  const reviews = applicationsLastTime * reviewsPerApplication;
  const need = Math.max(reviewsPerApplication, Math.ceil(reviews / expertCapacity));
  if (experts >= need) return [];
  const figures = { have: experts, need, applications: applicationsLastTime };
  return [{ pointer: '/experts', code: 'few-experts', figures }];
}
