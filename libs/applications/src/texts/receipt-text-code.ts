/** What a printed receipt says. */
export type ReceiptTextCode =
  | 'applications.receipt.title'
  | 'applications.receipt.project'
  | 'applications.receipt.applicant'
  | 'applications.receipt.call'
  | 'applications.receipt.requested'
  | 'applications.receipt.time'
  | 'applications.receipt.sequence'
  | 'applications.receipt.digest'
  | 'applications.receipt.counts'
  | 'applications.receipt.digest-means';
