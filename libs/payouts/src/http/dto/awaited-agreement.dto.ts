export class AwaitedAgreementDto {
  /** What createAgreement asks for. */
  applicationId: string;
  applicationNumber: string;
  title: string;
  callId: string;
  organisationId: string;
  organisationName: string;
  organisationInn: string | null;
  organisationKpp: string | null;
  /** The award. */
  amountKopecks: string;
  /** YYYY-MM-DD, as the application says. */
  startsOn: string;
  /** YYYY-MM-DD, as the application says. */
  endsOn: string;
}

export class AwaitedAgreementsPageDto {
  items: AwaitedAgreementDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
