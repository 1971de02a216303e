import type { AwardDecision } from '#contracts';
import type { components } from '../../generated/api-types.js';
import { readAmount } from '../../shared/forms/amount.js';

type ProposalBody = components['schemas']['ProposeAwardsDto'];

/** A decision that differs from what the ranking gives, or a smaller sum. */
interface Wish {
  applicationId: string;
  /** `amount`: awarded in its turn, with less than it asks for. */
  decision: AwardDecision | 'amount';
  /** As it is written; empty: what was asked. */
  amount: string;
  reason: string;
}

export interface ProposalFields {
  protocolNumber: string;
  protocolDate: string;
  /** By band, in the rubric's order. */
  marks: { bandId: string; mark: string }[];
  reserve: number;
  wishes: Wish[];
}

/** What the council's form sends. A mark that is not filled in is the rubric's own. */
export function proposalOf({ marks, wishes, reserve, ...protocol }: ProposalFields): ProposalBody {
  return {
    ...protocol,
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
