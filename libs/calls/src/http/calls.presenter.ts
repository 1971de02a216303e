import type { CallStatus } from '#contracts';
import type { CallEntity } from '../data/call.entity.js';
import type { CallView } from '../use-cases/read-calls.js';
import type { CallDto, CallSummaryDto } from './dto/call.dto.js';
import type { RubricDto } from './dto/rubric.dto.js';

/** The seed is public once nobody can score any more. */
const SEED_SECRET: readonly CallStatus[] = [
  'draft',
  'published',
  'intake-closed',
  'admission-decided',
  'reviewing',
];

export function callSummary(call: CallEntity): CallSummaryDto {
  const { id, organiserId, code, title, status, timeZone } = call;
  return {
    ...{ id, organiserId, code, title, status, timeZone },
    opensAt: call.opensAt.toISOString(),
    closesAt: call.closesAt.toISOString(),
    formalCheckUntil: call.formalCheckUntil?.toISOString() ?? null,
    reviewsDueAt: call.reviewsDueAt?.toISOString() ?? null,
    resultsAt: call.resultsAt?.toISOString() ?? null,
  };
}

export function callView({ call, rules, tracks, sources, programme, ...view }: CallView): CallDto {
  const { description, version, rulesVersion, reviewsPerApplication, expertCapacity, divergenceThreshold } =
    call;
  const { aggregationRule, tieBreakCriteria, expertAliasScope, blindToExperts, registerVisibility } = call;
  const { minOwnShare, trancheShares, lotSeedDigest, endedReason, calibrationRound, thirdReview } = call;
  return {
    ...callSummary(call),
    programme,
    ...{ description, version, rulesVersion, reviewsPerApplication, expertCapacity, divergenceThreshold },
    ...{ aggregationRule, tieBreakCriteria, expertAliasScope, blindToExperts, registerVisibility },
    ...{ minOwnShare, trancheShares, lotSeedDigest, endedReason, calibrationRound, thirdReview },
    maxRequestedKopecks: call.maxRequestedKopecks.toString(),
    appealReserveKopecks: call.appealReserveKopecks.toString(),
    lotSeed: SEED_SECRET.includes(call.status) || call.status === 'cancelled' ? null : call.lotSeed,
    publishedAt: call.publishedAt?.toISOString() ?? null,
    tracks: tracks.map((track) => ({ id: track.id, code: track.code, name: track.name })),
    sources: sources.map(({ id, name, budgetCode, amountKopecks }) => ({
      ...{ id, name, budgetCode },
      amountKopecks: amountKopecks.toString(),
    })),
    // The engine's type is read-only all through; the document that leaves is the same one.
    rubric: rules.rubric as RubricDto,
    availableActions: view.actions,
    missing: view.missing.map(({ pointer, code }) => ({ pointer, code })),
    advice: view.advice.map(({ pointer, code, figures = {} }) => ({
      ...{ pointer, code },
      figures: Object.entries(figures).map(([name, value]) => ({ name, value })),
    })),
  };
}
