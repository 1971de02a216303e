import { FEATURED_PROJECTS } from './featured-projects.js';
import {
  activeMunicipalities,
  inDistrict,
  MUNICIPALITIES,
  municipalityOf,
  ofDistrict,
} from './municipalities.js';
import { MUNICIPALITY_PLACES } from './municipality-places.js';

describe('municipalities', () => {
  it('are the 36 of the republic, each with its places', () => {
    expect(new Set(MUNICIPALITIES.map(({ oktmo }) => oktmo)).size).toBe(36);
    expect(Object.keys(MUNICIPALITY_PLACES)).toHaveLength(36);
    for (const { oktmo, lat, lon, timeZone } of MUNICIPALITIES) {
      expect(oktmo).toMatch(/^98\d{3}000$/);
      expect(lat).toBeGreaterThan(55);
      expect(lat).toBeLessThan(77);
      expect(lon).toBeGreaterThan(105);
      expect(lon).toBeLessThan(163);
      expect(timeZone).toMatch(/^Asia\/[A-Z]/);
    }
  });

  it('have a village beside the centre', () => {
    for (const { villages, centreRu } of MUNICIPALITIES) {
      expect(villages.length).toBeGreaterThan(0);
      expect(villages).not.toContain(centreRu);
    }
  });

  it('inflect', () => {
    expect(ofDistrict(municipalityOf('98620000'))).toBe('Горного улуса');
    expect(inDistrict(municipalityOf('98629000'))).toBe('в Мегино-Кангаласском улусе');
    expect(ofDistrict(municipalityOf('98701000'))).toBe('городского округа Якутск');
    expect(inDistrict(municipalityOf('98702000'))).toBe('в городском округе Жатай');
    for (const municipality of MUNICIPALITIES) {
      expect(ofDistrict(municipality)).toMatch(/ого (улуса|района)$|^городского округа /);
      expect(inDistrict(municipality)).toMatch(/ом (улусе|районе)$|^в городском округе /);
      expect(municipality.inCentre).toMatch(/^в [А-ЯЁ]/);
    }
  });

  it('apply in two usual numbers, with the capital first and the featured districts in both', () => {
    expect(activeMunicipalities(31).slice(0, 27)).toEqual(activeMunicipalities(27));
    expect(activeMunicipalities(27)[0]?.centreRu).toBe('Якутск');
    const active = activeMunicipalities(27).map(({ oktmo }) => oktmo);
    for (const { oktmo } of FEATURED_PROJECTS) expect(active).toContain(oktmo);
  });

  it('refuses an unknown code', () => {
    expect(() => municipalityOf('00000000')).toThrow(RangeError);
  });
});
