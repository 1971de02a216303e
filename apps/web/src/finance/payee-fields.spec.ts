import { bodyOf, checkFields, type AgreementFields } from './payee-fields.js';

const FIELDS: AgreementFields = {
  ...{ number: '26-1-000001', startsOn: '2026-03-01', endsOn: '2026-12-01', kind: 'applicant' },
  ...{ name: 'АНО «Түһүлгэ»', inn: '1435077441', kpp: '143501001', bik: '049805746' },
  ...{ account: '40602810700000000025', bankName: 'АО «Северный банк»', correspondentAccount: '' },
};
const check = (change: Partial<AgreementFields>) => checkFields({ ...FIELDS, ...change });

describe('the form of an agreement', () => {
  it('finds nothing wrong with good requisites', () => {
    expect(check({})).toEqual({});
  });

  it('names what is empty', () => {
    expect(check({ name: ' ', bankName: '' })).toEqual({ name: 'required', bankName: 'required' });
  });

  it('checks the keys of numbers against each other', () => {
    expect(check({ inn: '1435077442' })).toEqual({ inn: 'inn' });
    expect(check({ account: '40602810800000000025' })).toEqual({ account: 'account' });
    expect(check({ account: '4060' })).toEqual({ account: { want: 20, have: 4 } });
    expect(check({ bik: '0498' })).toEqual({ bik: { want: 9, have: 4 } });
  });

  it('wants a KPP of an organisation, and none of a person', () => {
    expect(check({ kpp: '' })).toEqual({ kpp: 'kpp' });
    expect(check({ inn: '500100732259', kpp: '', kind: 'person' })).toEqual({});
    const { payee } = bodyOf('a', { ...FIELDS, inn: '500100732259', kpp: '143501001', kind: 'person' });
    expect(payee).not.toHaveProperty('kpp');
  });

  it('does not end before it begins', () => {
    expect(check({ endsOn: '2026-02-28' })).toEqual({ endsOn: 'dates' });
  });
});
