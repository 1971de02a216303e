import { IsIn, IsUUID } from 'class-validator';
import { BUDGET_ARTICLES, type BudgetArticle } from '#contracts';

export class SpendingLineDto {
  /**
   * The article of the budget.
   * @example equipment
   */
  @IsIn(BUDGET_ARTICLES)
  article: BudgetArticle;

  /**
   * The budget source that the money came from.
   * @example 0b0f6a1e-4f5c-4d1e-9a55-51b6d2a8c004
   */
  @IsUUID()
  sourceId: string;
}
