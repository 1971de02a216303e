import { parseRubric, RUBRIC_FPG, type Rubric } from '#engine';
import { DomainError, parseKopecks } from '#kernel';
import type { CallRules } from '../domain/call-rules.js';
import { fail } from '../domain/calls.errors.js';
import type { CallRulesDto } from './dto/call-rules.dto.js';
import type { RubricDto } from './dto/rubric.dto.js';

/** @throws DomainError `calls.invalid-rubric` with pointers into the body */
export function rulesFrom(dto: CallRulesDto): CallRules {
  return {
    code: dto.code,
    title: dto.title,
    description: dto.description,
    timeZone: dto.timeZone,
    opensAt: new Date(dto.opensAt),
    closesAt: new Date(dto.closesAt),
    formalCheckUntil: moment(dto.formalCheckUntil),
    reviewsDueAt: moment(dto.reviewsDueAt),
    resultsAt: moment(dto.resultsAt),
    reviewsPerApplication: dto.reviewsPerApplication,
    expertCapacity: dto.expertCapacity,
    divergenceThreshold: dto.divergenceThreshold,
    thirdReview: dto.thirdReview,
    aggregationRule: dto.aggregationRule,
    tieBreakCriteria: dto.tieBreakCriteria,
    expertAliasScope: dto.expertAliasScope,
    calibrationRound: dto.calibrationRound,
    blindToExperts: dto.blindToExperts,
    registerVisibility: dto.registerVisibility,
    maxRequestedKopecks: parseKopecks(dto.maxRequestedKopecks),
    minOwnShare: dto.minOwnShare,
    trancheShares: dto.trancheShares,
    appealReserveKopecks: parseKopecks(dto.appealReserveKopecks),
    tracks: dto.tracks.map(({ code, name }) => ({ code, name })),
    sources: dto.sources.map(({ name, budgetCode, amountKopecks }) => ({
      ...{ name, budgetCode },
      amountKopecks: parseKopecks(amountKopecks),
    })),
    rubric: dto.rubric ? rubricFrom(dto.rubric) : RUBRIC_FPG,
  };
}

const moment = (text: string | undefined): Date | null => (text ? new Date(text) : null);

function rubricFrom(dto: RubricDto): Rubric {
  try {
    // What reaches the engine is plain JSON again, without the classes of the transport.
    return parseRubric(JSON.parse(JSON.stringify(dto)));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const errors = error.errors.map((fault) => ({ ...fault, pointer: `/rubric${fault.pointer}` }));
    throw fail('calls.invalid-rubric', {}, errors);
  }
}
