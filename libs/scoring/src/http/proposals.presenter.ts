import type { Locale } from '#contracts';
import type { Texts } from '#platform';
import type { AssignmentProposalEntity } from '../data/assignment-proposal.entity.js';
import type { Proposal } from '../use-cases/read-proposals.js';
import type {
  AssignmentProgressDto,
  AssignmentProposalDto,
  PricedAssignmentDto,
} from './dto/assignment.dto.js';

/** How things of a proposal are said to one reader. */
export class ProposalsPresenter {
  constructor(
    private readonly texts: Texts,
    private readonly locale: Locale,
  ) {}

  proposal({ proposal, loads }: Proposal): AssignmentProposalDto {
    const { id, callId, status, seed, objective, pairs, shortages, withoutLocal, proposedAt } = proposal;
    return {
      ...{ id, callId, status, seed, objective, pairs, loads, shortages, withoutLocal },
      proposedAt: proposedAt.toISOString(),
      progress: proposal.asked === 'pairs' ? progressOf(proposal) : null,
      refusal: status === 'refused' ? this.refusalOf(proposal) : null,
    };
  }

  prices(proposal: AssignmentProposalEntity): PricedAssignmentDto {
    return {
      progress: proposal.asked === 'prices' ? progressOf(proposal) : null,
      refusal: this.refusalOf(proposal),
      prices: proposal.prices,
    };
  }

  private refusalOf({ refusal }: AssignmentProposalEntity): AssignmentProposalDto['refusal'] {
    if (!refusal) return null;
    const { code, params } = refusal;
    return { code, detail: this.texts.say(this.locale, code, params) };
  }
}

const progressOf = ({ runStage, runDone }: AssignmentProposalEntity): AssignmentProgressDto =>
  runStage ? { stage: runStage, done: runDone } : { stage: 'waiting', done: 0 };
