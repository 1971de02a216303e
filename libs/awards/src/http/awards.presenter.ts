import { parseKopecks, sumKopecks } from '#kernel';
import type { AwardListEntity } from '../data/award-list.entity.js';
import type { ListedAward } from '../data/listed-applications.query.js';
import type { PublicationEntity } from '../data/publication.entity.js';
import type { AwardListView } from '../use-cases/read-award-lists.js';
import type { AwardDto, AwardListDetailsDto, AwardListDto, SourceTotalDto } from './dto/award-list.dto.js';
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
  const awarded = sumKopecks(awards.map((award) => parseKopecks(award.amountKopecks ?? '0')));
  const budget = sumKopecks(sources.map((source) => source.amountKopecks));
  return {
    ...awardListSummary(list),
    awards: awards.map(awardView),
    totals: totalsOf({ awards, sources }),
    awardedKopecks: awarded.toString(),
    appealReserveKopecks: call.appealReserveKopecks.toString(),
    leftKopecks: (budget - call.appealReserveKopecks - awarded).toString(),
    availableActions: actions,
  };
}

function totalsOf({ awards, sources }: Pick<AwardListView, 'awards' | 'sources'>): SourceTotalDto[] {
  const parts = awards.flatMap((award) => award.sources);
  return sources.map(({ id, name, amountKopecks }) => {
    const taken = parts.filter((part) => part.sourceId === id);
    const awarded = sumKopecks(taken.map((part) => parseKopecks(part.amountKopecks)));
    return {
      sourceId: id,
      name,
      amountKopecks: amountKopecks.toString(),
      awardedKopecks: awarded.toString(),
    };
  });
}

export function publicResultsView(publication: PublicationEntity): PublicResultsDto {
  const { version, publishedAt, digest, document } = publication;
  return { version, publishedAt: publishedAt.toISOString(), digest, document };
}

export function publicationView(publication: PublicationEntity): PublicationDto {
  const { id, callId, version, digest, publishedAt, visibleFrom } = publication;
  return {
    ...{ id, callId, version, digest },
    publishedAt: publishedAt.toISOString(),
    visibleFrom: visibleFrom.toISOString(),
  };
}
