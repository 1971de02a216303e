import type { PayeeEntity } from '../data/payee.entity.js';
import type { PayingAccountEntity } from '../data/paying-account.entity.js';
import type { PayeeDto, PayingAccountDto, SavedBankDetailsDto } from './dto/bank-details.dto.js';

export function payeeView(payee: PayeeEntity): PayeeDto {
  const { organisationId, kind, version } = payee;
  return { ...savedDetails(payee), organisationId, kind, version };
}

export function payingAccountView(account: PayingAccountEntity): PayingAccountDto {
  return savedDetails(account);
}

function savedDetails(saved: SavedBankDetailsDto): SavedBankDetailsDto {
  const { id, organiserId, name, inn, kpp, account, bik, bankName, correspondentAccount } = saved;
  return { id, organiserId, name, inn, kpp, account, bik, bankName, correspondentAccount };
}
