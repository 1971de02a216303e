import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import type { RankedRow } from '../ranking/ranking-query.js';
import type { ShownAward } from './awards-table.js';
import type { WishesBody } from './proposal.js';

export type Preview = components['schemas']['AwardPreviewDto'];

/** What the wishes would come to; what was shown before stays until the answer is here. */
export const previewQuery = (callId: string, wishes: WishesBody) =>
  queryOptions({
    queryKey: ['fund', 'preview', callId, wishes],
    queryFn: () =>
      answerOf(
        api.POST('/api/calls/{id}/award-lists/preview', { params: { path: { id: callId } }, body: wishes }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** The previewed decisions with what the ranking says about the applications. */
export function previewedAwards({ awards }: Preview, ranked: readonly RankedRow[]): ShownAward[] {
  const byId = new Map(ranked.map((row) => [row.applicationId, row]));
  return awards.flatMap((award) => {
    const row = byId.get(award.applicationId);
    if (!row) return [];
    const { applicationNumber: number, title, municipality: note, rank, score, requestedKopecks } = row;
    return [{ ...award, ...{ number, title, note, rank, score, requestedKopecks }, reason: '' }];
  });
}
