import { makeExperts } from './experts.js';
import { DIRECTIONS } from './directions.js';
import { makePeople, PeopleMaker } from './people.js';
import { SeededRandom } from './seeded-random.js';
import { transliterate } from './transliterate.js';

describe('people', () => {
  const people = makePeople(new PeopleMaker(new SeededRandom('people')), 3000);

  it('are unique by name and address', () => {
    expect(new Set(people.map(({ fullName }) => fullName)).size).toBe(3000);
    expect(new Set(people.map(({ email }) => email)).size).toBe(3000);
  });

  it('have addresses that never receive mail and numbers of no network', () => {
    for (const { email, phone } of people) {
      expect(email).toMatch(/^[a-z]+\.[a-z]+\d*@demo\.keskil\.example$/);
      expect(phone).toMatch(/^\+7 000 \d{3}-\d{2}-\d{2}$/);
    }
  });

  it('agree in gender', () => {
    for (const { gender, lastName, patronymic } of people) {
      expect(patronymic).toMatch(gender === 'female' ? /(вна|чна)$/ : /(вич|ьич)$/);
      if (gender === 'female') expect(lastName).not.toMatch(/(ов|ев|ёв|ин|ын|ский|цкий)$/);
      else expect(lastName).not.toMatch(/(ова|ева|ёва|ина|ына|ская|цкая)$/);
    }
    const female = (ending: string): string[] =>
      people.filter((p) => p.gender === 'female' && p.lastName.endsWith(ending)).map((p) => p.lastName);
    expect(female('цкая')).toContain('Заболоцкая');
    expect(female('ых')).toContain('Черемных');
  });

  it('keep away from people who are known', () => {
    const known = people.slice(0, 1500);
    const others = makePeople(new PeopleMaker(new SeededRandom('people'), known), 1500);
    const names = new Set(known.map(({ fullName }) => fullName));
    const emails = new Set(known.map(({ email }) => email));
    expect(others.filter(({ fullName, email }) => names.has(fullName) || emails.has(email))).toEqual([]);
  });

  it('are written in Latin letters by the usual table', () => {
    expect(transliterate('Щербакова')).toBe('scherbakova');
    expect(() => transliterate('Түһүлгэ')).toThrow(RangeError);
  });
});

describe('experts', () => {
  it('are 45, and every direction has at least ten of them', () => {
    const random = new SeededRandom('experts');
    const experts = makeExperts(random, new PeopleMaker(random));
    expect(experts).toHaveLength(45);
    for (const { code } of DIRECTIONS) {
      expect(experts.filter(({ directions }) => directions.includes(code)).length).toBeGreaterThanOrEqual(10);
    }
    for (const { directions } of experts) expect(new Set(directions).size).toBe(5);
  });
});
