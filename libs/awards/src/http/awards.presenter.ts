import type { BudgetSourceEntity, CallEntity } from '#calls';
import { parseKopecks, sumKopecks } from '#kernel';
import type { AwardListEntity } from '../data/award-list.entity.js';
import type { FundingScenarioEntity } from '../data/funding-scenario.entity.js';
import type { ListedAward } from '../data/listed-applications.query.js';
import type { PublicationEntity } from '../data/publication.entity.js';
import type { SourcePart } from '../domain/funds.js';
import type { PublicResults } from '../use-cases/get-public-results.js';
import type { AwardPreview } from '../use-cases/preview-awards.js';
import type { AwardListView } from '../use-cases/read-award-lists.js';
import type {
  AwardDto,
  AwardListDetailsDto,
  AwardListDto,
  AwardPreviewDto,
  ListFundsDto,
} from './dto/award-list.dto.js';
import type { FundingScenarioDto } from './dto/funding-scenario.dto.js';
import type { PublicationDto, PublicResultsDto } from './dto/results.dto.js';

export function awardListSummary(list: AwardListEntity): AwardListDto {
  const { id, callId, version, status, passMarks, rankingVersion, protocolNumber, protocolDate } = list;
  const { remarks, orderNumber, orderDate, proposedBy, agreedBy, approvedBy } = list;
  return {
    ...{ id, callId, version, status, passMarks, rankingVersion, protocolNumber, protocolDate },
    ...{ remarks, orderNumber, orderDate, proposedBy, agreedBy, approvedBy },
    proposedAt: list.proposedAt.toISOString(),
    approvedAt: list.approvedAt?.toISOString() ?? null,
  };
}

export function awardView({
  awardId,
  municipalityName,
  municipalityOktmo: _,
  ...row
}: ListedAward): AwardDto {
  return { id: awardId, municipality: municipalityName, ...row };
}

export function awardListView({ list, call, awards, sources, actions }: AwardListView): AwardListDetailsDto {
  const taken = awards.flatMap((award) => award.sources);
  const parts = taken.map((part) => ({ ...part, amountKopecks: parseKopecks(part.amountKopecks) }));
  return {
    ...awardListSummary(list),
    awards: awards.map(awardView),
    funds: fundsView({ parts, sources, call }),
    availableActions: actions,
  };
}

export function awardPreviewView({ call, sources, passMarks, allocations }: AwardPreview): AwardPreviewDto {
  return {
    passMarks,
    awards: allocations.map(({ applicationId, decision, reasonCode, amountKopecks, reservePosition }) => ({
      ...{ applicationId, decision, reasonCode, reservePosition },
      amountKopecks: amountKopecks?.toString() ?? null,
    })),
    funds: fundsView({ parts: allocations.flatMap((allocation) => allocation.sources), sources, call }),
  };
}

interface Taken {
  /** What the awards take. */
  parts: readonly SourcePart[];
  sources: readonly BudgetSourceEntity[];
  call: CallEntity;
}

function fundsView({ parts, sources, call: { appealReserveKopecks } }: Taken): ListFundsDto {
  const awarded = sumKopecks(parts.map((part) => part.amountKopecks));
  const budget = sumKopecks(sources.map((source) => source.amountKopecks));
  return {
    totals: sources.map(({ id, name, amountKopecks }) => {
      const own = parts.filter((part) => part.sourceId === id);
      return {
        sourceId: id,
        name,
        amountKopecks: amountKopecks.toString(),
        awardedKopecks: sumKopecks(own.map((part) => part.amountKopecks)).toString(),
      };
    }),
    awardedKopecks: awarded.toString(),
    appealReserveKopecks: appealReserveKopecks.toString(),
    leftKopecks: (budget - appealReserveKopecks - awarded).toString(),
  };
}

export function publicResultsView({ publication, applicants }: PublicResults): PublicResultsDto {
  const { version, publishedAt, digest, document } = publication;
  return { version, publishedAt: publishedAt.toISOString(), digest, document, applicants };
}

export function publicationView(publication: PublicationEntity): PublicationDto {
  const { id, callId, version, digest, publishedAt, visibleFrom } = publication;
  return {
    ...{ id, callId, version, digest },
    publishedAt: publishedAt.toISOString(),
    visibleFrom: visibleFrom.toISOString(),
  };
}

export function fundingScenarioView(scenario: FundingScenarioEntity): FundingScenarioDto {
  const { id, callId, name, budgetKopecks, mostKopecks, savedBy, savedAt } = scenario;
  return {
    ...{ id, callId, name, savedBy },
    budgetKopecks: budgetKopecks.toString(),
    mostKopecks: mostKopecks?.toString() ?? null,
    savedAt: savedAt.toISOString(),
  };
}
