import { checkOrganisation, type OrganisationDetails } from './check-organisation.js';

const TODAY = '2027-01-15';
const entity: OrganisationDetails = {
  kind: 'legal-entity',
  inn: '1435077441',
  ogrn: '1021401045324',
  kpp: '143501001',
  registeredOn: '2012-05-10',
};

describe('the identifiers of an applicant', () => {
  it('accepts a legal entity whose check digits hold', () => {
    expect(checkOrganisation(entity, TODAY)).toEqual([]);
  });

  it.each([
    ['inn', '1435077442', 'identity.wrong-inn'],
    ['ogrn', '1021401045323', 'identity.wrong-ogrn'],
    ['kpp', 'abc', 'identity.wrong-kpp'],
    ['registeredOn', '2027-01-16', 'identity.registered-in-future'],
  ])('names a wrong %s', (field, value, code) => {
    expect(checkOrganisation({ ...entity, [field]: value }, TODAY)).toContainEqual({
      pointer: `/${field}`,
      code,
    });
  });

  it('asks a legal entity for everything it must have', () => {
    const missing = checkOrganisation({ kind: 'legal-entity' }, TODAY);
    expect(missing.map((fault) => fault.pointer)).toEqual(['/inn', '/ogrn', '/kpp', '/registeredOn']);
  });

  it('lets a group go without identifiers and refuses those it cannot have', () => {
    expect(checkOrganisation({ kind: 'group' }, TODAY)).toEqual([]);
    expect(checkOrganisation({ kind: 'group', kpp: '143501001' }, TODAY)).toEqual([
      { pointer: '/kpp', code: 'identity.field-not-for-kind' },
    ]);
  });

  it('knows the twelve digits of a person', () => {
    expect(checkOrganisation({ kind: 'person', inn: '1435077441' }, TODAY)).toHaveLength(1);
    expect(checkOrganisation({ kind: 'person', inn: '500100732259' }, TODAY)).toEqual([]);
  });
});
