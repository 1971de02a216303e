import { termsOf, TextIndex } from './text-similarity.js';

const PROJECTS = [
  'Школа кочевого ремесла: дети оленеводов учатся шить и ставить чум',
  'Хомус в каждом наслеге: мастерская музыки',
  'Оҕолорго үөрэх: нэһилиэк киинэ',
];

describe('the likeness of texts', () => {
  it('finds one word in all its forms, and keeps Sakha letters', () => {
    expect([...termsOf('Оленеводы оленеводов, ОЛЕНЕВОДАМИ').values()]).toEqual([
      { count: 3, word: 'оленеводы' },
    ]);
    expect([...termsOf('ёлка елки').keys()]).toEqual(['елк']);
    expect([...termsOf('оҕолорго оҕолорун').keys()]).toEqual(['оҕолор']);
    expect([...termsOf('не в 42').keys()]).toEqual([]);
  });

  it('is greater where more of the telling words are shared, and says which', () => {
    const index = new TextIndex(PROJECTS);
    const near = index.nearnessTo('ремесло оленеводов');
    expect(near.cosines[0]).toBeGreaterThan(0.2);
    expect([...near.cosines.slice(1)]).toEqual([0, 0]);
    expect(near.sharedWith(0, 5)).toEqual(['оленеводов', 'ремесло']);
    expect(index.nearnessTo('оҕолорун').cosines[2]).toBeGreaterThan(0);
    expect(index.nearnessTo(PROJECTS[1] ?? '').cosines[1]).toBeCloseTo(1);
    expect([...index.nearnessTo('').cosines]).toEqual([0, 0, 0]);
  });

  it('does not depend on the order of documents', () => {
    const forwards = new TextIndex(PROJECTS).nearnessTo('мастерская ремесла детей').cosines;
    const backwards = new TextIndex([...PROJECTS].reverse()).nearnessTo('мастерская ремесла детей').cosines;
    expect([...backwards].reverse()).toEqual([...forwards]);
  });
});
