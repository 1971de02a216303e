import { checkRequisites, requisitesHash, type Requisites } from './requisites.js';

const organisation: Requisites = {
  name: 'АНО «Олонхо у камелька»',
  inn: '1435077441',
  kpp: '143501001',
  account: '40602810700000000025',
  bik: '049805746',
};
const faultsOf = (changes: Partial<Requisites>) => checkRequisites({ ...organisation, ...changes });

describe('requisites of a payee', () => {
  it('accepts an organisation and a person', () => {
    const nothing = { errors: [], warnings: [] };
    expect(checkRequisites(organisation)).toEqual(nothing);
    expect(faultsOf({ inn: '500100732259', kpp: undefined })).toEqual(nothing);
    expect(faultsOf({ inn: '500100732259', kpp: null, correspondentAccount: null })).toEqual(nothing);
    expect(faultsOf({ name: 'Түөлбэ «Һомус»' })).toEqual(nothing);
    expect(faultsOf({ correspondentAccount: '30101810800000000746' })).toEqual(nothing);
  });

  it.each([
    ['/name', 'name-empty', { name: ' ' }],
    ['/inn', 'inn', { inn: '1435077442' }],
    ['/inn', 'inn', { inn: '500100732258', kpp: undefined }],
    ['/inn', 'inn', { inn: '' }],
    ['/kpp', 'kpp-needed', { kpp: undefined }],
    ['/kpp', 'kpp-needed', { kpp: '' }],
    ['/kpp', 'kpp', { kpp: '12345' }],
    ['/kpp', 'kpp-of-person', { inn: '500100732259' }],
    ['/bik', 'bik', { bik: '04980574' }],
    ['/account', 'account-digits', { account: '4060281070000000002' }],
    ['/account', 'account-key', { account: '40602810800000000025' }],
    ['/account', 'account-key', { bik: '049805747' }],
    ['/correspondentAccount', 'account-key', { correspondentAccount: '30101810200000000746' }],
  ])('finds at %s: %s', (pointer, code, changes) => {
    expect(faultsOf(changes)).toEqual({ errors: [{ pointer, code: `payouts.field-${code}` }], warnings: [] });
  });

  it('says what is too long or cannot be written', () => {
    expect(faultsOf({ name: 'о'.repeat(161) }).errors).toEqual([
      { pointer: '/name', code: 'payouts.field-name-too-long', params: { limit: 160 } },
    ]);
    expect(faultsOf({ name: 'Фонд 😀' }).errors).toEqual([
      { pointer: '/name', code: 'payouts.field-name-characters', params: { character: '😀' } },
    ]);
  });

  it('names every fault at once', () => {
    const { errors } = faultsOf({ name: '', inn: '1', kpp: '2', account: '3', correspondentAccount: '4' });
    expect(errors.map(({ pointer }) => pointer)).toEqual([
      '/name',
      '/inn',
      '/kpp',
      '/account',
      '/correspondentAccount',
    ]);
  });

  it('only warns about the key of a treasury account', () => {
    expect(faultsOf({ bik: '019805001', account: '03224643980000001600' })).toEqual({
      errors: [],
      warnings: [{ pointer: '/account', code: 'payouts.field-treasury-account-key' }],
    });
  });
});

describe('the digest that an approval binds', () => {
  const digest = requisitesHash('payee-1', organisation, 100n);

  it('is the same for the same facts, however they are written down', () => {
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    const { name, inn, kpp, account, bik } = organisation;
    const again = { bik, account, kpp, inn, name, correspondentAccount: null };
    expect(requisitesHash('payee-1', again, 100n)).toBe(digest);
  });

  it.each([
    ['payee', () => requisitesHash('payee-2', organisation, 100n)],
    ['amount', () => requisitesHash('payee-1', organisation, 101n)],
  ])('changes with the %s', (_, changed) => {
    expect(changed()).not.toBe(digest);
  });

  it.each(['name', 'inn', 'kpp', 'account', 'bik', 'correspondentAccount'])(
    'changes with the %s',
    (field) => {
      expect(requisitesHash('payee-1', { ...organisation, [field]: '1' }, 100n)).not.toBe(digest);
    },
  );
});
