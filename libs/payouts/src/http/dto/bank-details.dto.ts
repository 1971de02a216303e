import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsTextUpTo } from '#platform';
import { PAYEE_KINDS, type PayeeKind } from '../../data/payee.entity.js';

/** Requisites as a payment order prints them. They are checked against each other. */
export class BankDetailsDto {
  /**
   * As the bank knows it.
   * @example "АНО «Түһүлгэ»"
   */
  @IsTextUpTo(160)
  @IsNotEmpty()
  name: string;

  /**
   * Ten digits of an organisation, twelve of a person.
   * @example "1435077441"
   */
  @IsString()
  @MaxLength(12)
  inn: string;

  /**
   * An organisation's; a person has none.
   * @example "143501001"
   */
  @IsOptional()
  @IsString()
  @MaxLength(9)
  kpp?: string;

  /**
   * Twenty digits whose key fits the BIK.
   * @example "40602810700000000025"
   */
  @IsString()
  @MaxLength(20)
  account: string;

  /** @example "049805746" */
  @IsString()
  @MaxLength(9)
  bik: string;

  /** @example "АО «Северный банк» г. Якутск" */
  @IsTextUpTo(160)
  @IsNotEmpty()
  bankName: string;

  /** @example "30101810800000000746" */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  correspondentAccount?: string;
}

export class PayeeDetailsDto extends BankDetailsDto {
  /**
   * applicant: the grantee itself; host-organisation: by a three-party agreement; person.
   * @example applicant
   */
  @IsIn(PAYEE_KINDS)
  kind: PayeeKind;
}

export class SavePayeeDto extends PayeeDetailsDto {
  /** The organiser that pays. Leave out when the grantee deals with one only. */
  @IsOptional()
  @IsUUID()
  organiserId?: string;

  /** Which payee changes. Leave out when the grantee has one or none. */
  @IsOptional()
  @IsUUID()
  payeeId?: string;
}

/** Where money goes to or comes from. */
export class SavedBankDetailsDto {
  id: string;
  organiserId: string;
  name: string;
  inn: string;
  kpp: string | null;
  account: string;
  bik: string;
  bankName: string;
  correspondentAccount: string | null;
}

export class PayingAccountDto extends SavedBankDetailsDto {}

export class PayeeDto extends SavedBankDetailsDto {
  organisationId: string;
  kind: PayeeKind;
  /** Grows with every change. */
  version: number;
}
