import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBase64,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  MaxLength,
} from 'class-validator';
import type { LineDirection } from '#contracts';
import { IsTextUpTo } from '#platform';
import { PayoutDto } from './payout.dto.js';

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
  id: string;
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

export class OpenLineDto extends UnmatchedLineDto {
  /** Payouts of the same amount that it may settle, oldest first, 50 at most. */
  candidates: PayoutDto[];
}

export class ResolveStatementLineDto {
  /**
   * The payout that it is; left out, it is none of the organiser's grants.
   * @example 0b0f6a1e-4f5c-4d1e-9a55-51b6d2a8c020
   */
  @IsOptional()
  @IsUUID()
  payoutId?: string;

  /**
   * How it is known.
   * @example "Комиссия банка за июнь"
   */
  @IsTextUpTo(2_000)
  @IsNotEmpty()
  reason: string;
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
