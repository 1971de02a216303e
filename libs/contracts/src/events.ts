/**
 * What libraries tell each other, through the outbox: ids only, never personal data or amounts.
 * An event leaves with the transaction that made it true.
 */
export interface Events {
  'person.created': { personId: string };
  'person.registered-again': { personId: string };
  'person.renamed': { personId: string };
  'call.published': { callId: string };
  'call.rules-changed': { callId: string; rulesVersion: number };
  'call.extended': { callId: string; rulesVersion: number };
  'call.intake-closed': { callId: string };
  'call.reviewing-opened': { callId: string };
  'call.review-closed': { callId: string };
  'call.results-published': { callId: string; publicationId: string };
  'call.cancelled': { callId: string };
  'application.submitted': { applicationId: string; submissionId: string };
  'application.withdrawn': { applicationId: string; callId: string };
  'application.admission-decided': { applicationId: string; protocolId: string };
  'calibration.opened': { roundId: string };
  'calibration.discussion-opened': { roundId: string };
  'review.assigned': { reviewId: string; callId: string; applicationId: string };
  'review.conflict-found': { reviewId: string; callId: string; applicationId: string };
  'review.declined': { reviewId: string; callId: string; applicationId: string };
  'review.replaced': { reviewId: string; callId: string; applicationId: string };
  'review.returned': { reviewId: string; callId: string; applicationId: string };
  'review.scores-changed': { reviewId: string; callId: string; applicationId: string };
  'panel.opened': { panelId: string };
  'panel.closed': { panelId: string };
  'clarification.asked': { clarificationId: string };
  'clarification.forwarded': { clarificationId: string };
  'clarification.declined': { clarificationId: string };
  'clarification.answered': { clarificationId: string };
  'expert.joined': { personId: string };
  'expert.removed': { removalId: string; callId: string };
  'expert.invitation-declined': { invitationId: string };
  'expert.extended': { extensionId: string };
  'award.list-returned': { listId: string; callId: string };
  'agreement.created': { agreementId: string };
  'agreement.signed': { agreementId: string };
  'agreement.suspended': { agreementId: string };
  'agreement.resumed': { agreementId: string };
  'payout.confirmed': { payoutId: string };
  'payout.returned': { payoutId: string };
  'report.submitted': { reportId: string };
  'report.accepted': { reportId: string };
  'report.returned': { reportId: string };
}

export type Topic = keyof Events;
