import type { AwardDecision } from '#contracts';
import type { components } from '../../generated/api-types.js';
import { readAmount } from '../../shared/forms/amount.js';

type ProposalBody = components['schemas']['ProposeAwardsDto'];
export type WishesBody = components['schemas']['AwardWishesDto'];

/** A decision that differs from what the ranking gives, or a smaller sum. */
interface Wish {
  applicationId: string;
  /** `amount`: awarded in its turn, with less than it asks for. */
  decision: AwardDecision | 'amount';
  /** As it is written; empty: what was asked. */
  amount: string;
  reason: string;
}

export interface WishesFields {
  /** By band, in the rubric's order. */
  marks: { bandId: string; mark: string }[];
  reserve: number;
  wishes: Wish[];
}

export interface ProposalFields extends WishesFields {
  protocolNumber: string;
  protocolDate: string;
}

/** What the council wants of a list. A mark that is not filled in is the rubric's own. */
function wishesOf({ marks, wishes, reserve }: WishesFields): WishesBody {
  return {
    passMarks: marks
      .filter(({ mark }) => mark !== '')
      .map(({ bandId, mark }) => ({ bandId, mark: mark.replace(',', '.') })),
    reserve: { count: reserve },
    overrides: wishes.flatMap(({ applicationId, decision, reason }) =>
      decision === 'amount' ? [] : [{ applicationId, decision, reason }],
    ),
    amounts: wishes
      .filter(({ amount }) => amount !== '')
      .map(({ applicationId, amount, reason }) => ({
        ...{ applicationId, reason },
        amountKopecks: readAmount(amount)?.toString() ?? '',
      })),
  };
}

/** What the council's form sends. */
export function proposalOf({ protocolNumber, protocolDate, ...wishes }: ProposalFields): ProposalBody {
  return { protocolNumber, protocolDate, ...wishesOf(wishes) };
}

/** Whether there is enough to preview: a mark for every size of request, and sums that are sums. */
export const canBePreviewed = ({ marks, wishes }: WishesFields): boolean =>
  marks.every(({ mark }) => /^\d+([.,]\d+)?$/.test(mark)) &&
  wishes.every(({ amount }) => amount === '' || readAmount(amount) !== null);

const NOT_GIVEN_YET = '–';

/** The same before it is finished: a reason is asked for only when the list is proposed. */
export function unfinishedWishesOf(fields: WishesFields): WishesBody {
  const wishes = fields.wishes.map((wish) => ({ ...wish, reason: wish.reason || NOT_GIVEN_YET }));
  return wishesOf({ ...fields, wishes, reserve: Number.isInteger(fields.reserve) ? fields.reserve : 0 });
}
