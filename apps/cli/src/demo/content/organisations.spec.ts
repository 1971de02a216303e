import {
  isAccountOf,
  isBik,
  isCorrespondentAccountOf,
  isKpp,
  isOgrn,
  isOrganisationInn,
  isPersonInn,
} from '#kernel';
import { MUNICIPALITIES, municipalityOf } from './municipalities.js';
import { makeOrganisations } from './organisations.js';
import { SeededRandom } from './seeded-random.js';

describe('organisations', () => {
  const organisations = makeOrganisations(new SeededRandom('organisations'), 600);
  const ofKind = (kind: string) => organisations.filter((organisation) => organisation.kind === kind);

  it('are unique by INN and name', () => {
    const inns = organisations.flatMap(({ inn }) => inn ?? []);
    expect(new Set(inns).size).toBe(inns.length);
    expect(new Set(organisations.map(({ shortName }) => shortName)).size).toBe(600);
  });

  it('of every kind have the identifiers of their kind, valid and of nobody', () => {
    expect(ofKind('legal-entity').length).toBeGreaterThan(500);
    for (const { inn, ogrn, kpp, registeredOn } of ofKind('legal-entity')) {
      expect(inn).toMatch(/^00/);
      expect(isOrganisationInn(inn ?? '')).toBe(true);
      expect(isOgrn(ogrn ?? '')).toBe(true);
      expect(ogrn?.slice(1, 5)).toBe(`${registeredOn?.slice(2, 4)}00`);
      expect(isKpp(kpp ?? '')).toBe(true);
      expect(registeredOn! <= '2023-12-31').toBe(true);
    }
    expect(ofKind('person').length).toBeGreaterThan(5);
    for (const { inn, ogrn, kpp } of ofKind('person')) {
      expect(inn).toMatch(/^00/);
      expect(isPersonInn(inn ?? '')).toBe(true);
      expect([ogrn, kpp]).toEqual([null, null]);
    }
    expect(ofKind('group').length).toBeGreaterThan(10);
    for (const { inn, ogrn, kpp, bank } of ofKind('group')) {
      expect([inn, ogrn, kpp, bank]).toEqual([null, null, null, null]);
    }
  });

  it('have accounts with valid keys in invented banks of the region', () => {
    const banks = organisations.flatMap(({ bank }) => bank ?? []);
    expect(banks.length).toBeGreaterThan(500);
    for (const { bik, account, correspondentAccount } of banks) {
      expect(isBik(bik)).toBe(true);
      expect(bik).toMatch(/^0498/);
      expect(isAccountOf(account, bik)).toBe(true);
      expect(isCorrespondentAccountOf(correspondentAccount, bik)).toBe(true);
      expect(correspondentAccount.slice(-3)).toBe(bik.slice(-3));
    }
  });

  it('live in the centre of their municipality, and every municipality has a legal entity', () => {
    for (const { oktmo, address } of organisations) expect(address).toContain(municipalityOf(oktmo).centreRu);
    const covered = new Set(ofKind('legal-entity').map(({ oktmo }) => oktmo));
    expect(covered.size).toBe(MUNICIPALITIES.length);
  });

  it('work in three different directions', () => {
    for (const { directions } of organisations) expect(new Set(directions).size).toBe(3);
  });

  it('keep away from those that exist already', () => {
    const more = makeOrganisations(new SeededRandom('organisations'), 300, { known: organisations });
    const taken = new Set(organisations.flatMap(({ inn, shortName, head }) => [inn, shortName, head.email]));
    for (const { inn, shortName, head } of more) {
      expect(inn !== null && taken.has(inn)).toBe(false);
      expect(taken.has(shortName)).toBe(false);
      expect(taken.has(head.email)).toBe(false);
    }
  });
});
