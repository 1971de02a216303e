import fc from 'fast-check';
import { Affinities, affinityOfFit, WISHES, type AffinityGround } from './affinity.js';

const ground: AffinityGround = {
  applications: [
    { id: 'a1', trackCode: 'culture', text: 'Хомус в каждом наслеге: мастерская музыки' },
    { id: 'a2', trackCode: 'sport', text: 'Хапсагай: школа борьбы для подростков' },
  ],
  experts: [
    { id: 'e1', directions: ['culture'], interests: ['мастерские музыки', 'театр'] },
    { id: 'e2', directions: [], interests: [] },
  ],
  trackNames: new Map([
    ['culture', 'Культура'],
    ['sport', 'Спорт'],
  ]),
  bids: [],
};
const fitOf = (change: Partial<AffinityGround>, applicationId: string, expertId: string) =>
  new Affinities({ ...ground, ...change }).fitOf({ applicationId, expertId });

describe('how well an expert fits an application', () => {
  it('is explained by direction, interest and text', () => {
    const fit = fitOf({}, 'a1', 'e1');
    expect(fit).toMatchObject({ direction: 300, interest: 50, wish: 0 });
    expect(fit.text).toBeGreaterThan(30);
    expect(fit.words).toEqual(['мастерские', 'музыки']);
    expect(fitOf({}, 'a2', 'e2')).toEqual({ direction: 0, interest: 0, text: 0, wish: 0, words: [] });
    expect(fitOf({}, 'a9', 'e1')).toMatchObject({ direction: 0 });
  });

  it('follows what the expert wishes', () => {
    const wished = (wish: (typeof WISHES)[number]): number =>
      affinityOfFit(fitOf({ bids: [{ applicationId: 'a2', expertId: 'e2', wish }] }, 'a2', 'e2'));
    expect(WISHES.map(wished)).toEqual([50, 25, 0]);
  });

  it('is an integer of 0..500 whatever is written, in any order', () => {
    const words = fc.string({ unit: fc.constantFrom('а', 'б', 'ө', ' ', 'x', 'ё', '1'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), words, (texts, interest) => {
        const applications = texts.map((text, i) => ({ id: `a${i}`, trackCode: 'culture', text }));
        const experts = [{ id: 'e1', directions: ['culture'], interests: [interest] }];
        const bids = [{ applicationId: 'a0', expertId: 'e1', wish: 'eager' as const }];
        const one = new Affinities({ ...ground, applications, experts, bids });
        const other = new Affinities({ ...ground, applications: [...applications].reverse(), experts, bids });
        for (const { id: applicationId } of applications) {
          const affinity = one.of({ applicationId, expertId: 'e1' });
          expect(Number.isInteger(affinity) && affinity >= 0 && affinity <= 500).toBe(true);
          expect(other.of({ applicationId, expertId: 'e1' })).toBe(affinity);
        }
      }),
    );
  });
});
