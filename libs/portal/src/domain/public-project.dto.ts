import type { AgreementStatus, ReportStatus } from '#contracts';

export class PublicEventDto {
  task: string;
  title: string;
  /** YYYY-MM-DD */
  startsOn: string;
  endsOn: string;
  expectedResult: string;
}

export class PublicPartDto {
  /** The source's. */
  name: string;
  amountKopecks: string;
}

export class PublicPaymentDto {
  /** The day on which the bank has paid, YYYY-MM-DD. */
  paidOn: string;
  sourceName: string;
  amountKopecks: string;
}

export class PublicReportDto {
  ordinal: number;
  kind: 'interim' | 'final';
  status: ReportStatus;
  /** YYYY-MM-DD */
  dueOn: string;
}

/** A supported project, with nothing that names a person who did not agree to it. Amounts are kopecks. */
export class PublicProjectDto {
  applicationId: string;
  number: string;
  title: string;
  /** Null for a person who does not agree to be named. */
  organisationName: string | null;
  municipalityName: string;
  trackName: string;
  callId: string;
  callTitle: string;
  /** Since when everyone may see the results (UTC). */
  publishedAt: string;
  summary: string;
  goal: string;
  targetGroups: string[];
  geography: string;
  /** YYYY-MM-DD */
  startsOn: string;
  endsOn: string;
  plan: PublicEventDto[];
  requestedKopecks: string;
  /** What the applicant adds. */
  ownKopecks: string;
  awardedKopecks: string;
  /** What the bank has confirmed. */
  paidKopecks: string;
  /** The award by its sources. */
  sources: PublicPartDto[];
  payments: PublicPaymentDto[];
  /** Null until there is an agreement. */
  agreementStatus: AgreementStatus | null;
  reports: PublicReportDto[];
}
