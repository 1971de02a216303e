import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBase64,
  IsOptional,
  IsUUID,
  MaxLength,
} from 'class-validator';
import type { LineDirection } from '#contracts';

export class ExportPaymentOrdersDto {
  /** The organiser that pays. Leave out when you prepare payments for one only. */
  @IsOptional()
  @IsUUID()
  organiserId?: string;

  /** Which approved payouts. Left out: all that may be paid now. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2_000)
  @IsUUID(undefined, { each: true })
  payoutIds?: string[];
}

export class ImportBankStatementDto {
  /** Whose statement it is. Leave out when you prepare payments for one organiser only. */
  @IsOptional()
  @IsUUID()
  organiserId?: string;

  /**
   * The bank's file for 1C (1CClientBankExchange) in Base64, at most six megabytes before that.
   * @example MUNDbGllbnRCYW5rRXhjaGFuZ2UK
   */
  @IsBase64()
  @MaxLength(8_000_000)
  fileBase64: string;
}

export class UnmatchedLineDto {
  /** YYYY-MM-DD */
  date: string;
  number: string;
  /** debit: money left the organiser's account. */
  direction: LineDirection;
  amountKopecks: string;
  counterpartyAccount: string;
  counterpartyInn: string;
  purpose: string;
  /** The code of why no payment was found for it; null when one has come since, and the next import settles it. */
  reason: string | null;
  /** The same in the reader's language. */
  detail: string | null;
}

export class UnmatchedLinesPageDto {
  items: UnmatchedLineDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}

export class ImportResultDto {
  /** Lines of this file that no file had before. */
  newLines: number;
  /** Lines of this file that are known already. */
  knownLines: number;
  /** Payouts that this import has confirmed. */
  confirmed: number;
  /** Payouts that this import has found returned. */
  returned: number;
  /** What is left to a person, from this file and earlier ones. */
  unmatched: UnmatchedLineDto[];
}
