export class ExpertFiguresDto {
  expertId: string;
  name: string;
  /** Reviews that were asked of the expert, without those given up or voided. */
  assigned: number;
  done: number;
  /** Due, and not handed in. */
  late: number;
  /** Points more (above 0) or less than others give the same applications; null while it is not known. */
  severity: number | null;
  /** What the expert gave, in points of 100. */
  totals: number[];
}

export class CallExpertsDto {
  /** By name. */
  experts: ExpertFiguresDto[];
}
