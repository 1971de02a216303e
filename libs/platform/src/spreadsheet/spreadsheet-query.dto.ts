import { IsIn, IsOptional } from 'class-validator';

export const SPREADSHEET_FORMATS = ['csv', 'xlsx'] as const;
export type SpreadsheetFormat = (typeof SPREADSHEET_FORMATS)[number];

export class SpreadsheetQuery {
  /** As a text for programs, or for a spreadsheet program. */
  @IsOptional()
  @IsIn(SPREADSHEET_FORMATS)
  format: SpreadsheetFormat = 'csv';
}
