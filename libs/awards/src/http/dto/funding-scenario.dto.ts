import { IsNotEmpty, IsOptional } from 'class-validator';
import { IsKopecks, IsTextUpTo } from '#platform';

export class SaveFundingScenarioDto {
  /**
   * Unique in its call: a scenario of the same name is replaced.
   * @example "Б до 1,5 млн ₽"
   */
  @IsTextUpTo(60)
  @IsNotEmpty()
  name: string;

  /**
   * What there is to spend, in kopecks.
   * @example "9360000000"
   */
  @IsKopecks()
  budgetKopecks: string;

  /**
   * The most that one award may be, in kopecks. Left out: what was asked.
   * @example "150000000"
   */
  @IsOptional()
  @IsKopecks()
  mostKopecks?: string;
}

export class FundingScenarioDto {
  id: string;
  callId: string;
  name: string;
  budgetKopecks: string;
  /** Null: every award is what was asked. */
  mostKopecks: string | null;
  savedBy: string;
  savedAt: string;
}

/** Whole: a call has a dozen at most. */
export class FundingScenariosDto {
  /** By name. */
  items: FundingScenarioDto[];
}
