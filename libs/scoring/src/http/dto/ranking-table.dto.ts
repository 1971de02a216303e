import { IsOptional } from 'class-validator';
import { IsKopecks, SpreadsheetQuery } from '#platform';

/** How the money is spent in the table's columns of proposed and cumulative sums. */
export class RankingTableQuery extends SpreadsheetQuery {
  /**
   * Left out: the call's budget without its appeal reserve.
   * @example 9360000000
   */
  @IsOptional()
  @IsKopecks()
  budgetKopecks?: string;

  /**
   * The most that one award may be. Left out: what was asked.
   * @example 150000000
   */
  @IsOptional()
  @IsKopecks()
  mostKopecks?: string;
}
