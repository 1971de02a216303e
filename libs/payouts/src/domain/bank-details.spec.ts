import { DomainError } from '#kernel';
import { requireBankDetails, type BankDetails } from './bank-details.js';

const fund: BankDetails = {
  name: 'НО «Единый ресурсный центр»',
  inn: '1435077441',
  kpp: '143501001',
  account: '40602810700000000025',
  bik: '049805746',
  bankName: 'АО «Северный банк» г. Якутск',
};

function faultsOf(details: BankDetails, parent?: string): [string, string][] {
  try {
    requireBankDetails(details, parent);
    return [];
  } catch (error) {
    return (error as DomainError).errors.map(({ pointer, code }) => [pointer, code]);
  }
}

describe('bank details', () => {
  it('pass when all of them fit', () => {
    expect(faultsOf(fund)).toEqual([]);
  });

  it('are refused with every fault at its place in the request', () => {
    expect(faultsOf({ ...fund, inn: '1435077442', bankName: 'Банк 中' }, '/payee')).toEqual([
      ['/payee/inn', 'payouts.field-inn'],
      ['/payee/bankName', 'payouts.field-name-characters'],
    ]);
  });
});
