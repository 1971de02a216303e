import { Texts } from './texts.js';

const texts = new Texts();
texts.add({
  ru: {
    'door.knocks': '{count, plural, one {# стук} few {# стука} many {# стуков} other {# стука}}',
    'door.open': 'Дверь {name} открыта',
    'door.quoted': "Код '{'x'}'",
    'door.costs': 'Дверь стоит {price}',
  },
  en: {
    'door.knocks': '{count, plural, one {# knock} other {# knocks}}',
    'door.open': 'The door {name} is open',
    'door.quoted': "Code '{'x'}'",
    'door.costs': 'The door costs {price}',
  },
  sah: { 'door.open': '{name} аан аһаҕас' },
});

const knocks = (locale: 'ru' | 'en' | 'sah'): string[] =>
  [1, 2, 5, 21].map((count) => texts.say(locale, 'door.knocks', { count }));

describe('texts', () => {
  it('follow the plural rules of the language', () => {
    expect(knocks('ru')).toEqual(['1 стук', '2 стука', '5 стуков', '21 стук']);
    expect(knocks('en')).toEqual(['1 knock', '2 knocks', '5 knocks', '21 knocks']);
  });

  it('put values into their places', () => {
    expect(texts.say('en', 'door.open', { name: '«Ҕ»' })).toBe('The door «Ҕ» is open');
    expect(texts.say('sah', 'door.open', { name: 'Хомус' })).toBe('Хомус аан аһаҕас');
  });

  it('say in Russian what Sakha lacks, with its plurals', () => {
    expect(knocks('sah')).toEqual(knocks('ru'));
  });

  it('leave out a value that is missing, not the text', () => {
    expect(texts.say('en', 'door.open')).toBe('The door  is open');
  });

  it('take a value for what it is, never for a message', () => {
    expect(texts.say('en', 'door.open', { name: '{count, plural, other {#}}' })).toContain('{count, plural');
    expect(texts.say('en', 'door.quoted')).toBe('Code {x}');
  });

  it('say amounts as the language writes them', () => {
    const price = 100_000_050n;
    expect(texts.say('ru', 'door.costs', { price })).toBe('Дверь стоит 1\u00a0000\u00a0000,50\u00a0₽');
    expect(texts.say('en', 'door.costs', { price })).toBe('The door costs 1,000,000.50\u00a0₽');
    expect(texts.say('sah', 'door.costs', { price })).toBe(texts.say('ru', 'door.costs', { price }));
  });

  it('know which codes they have', () => {
    expect([texts.has('door.open'), texts.has('door.shut')]).toEqual([true, false]);
  });

  it('keep what was there before when a library adds its own', () => {
    texts.add({ ru: { 'window.open': 'Окно открыто' }, en: { 'window.open': 'The window is open' } });
    expect(texts.say('en', 'window.open')).toBe('The window is open');
    expect(texts.say('ru', 'door.open', { name: '1' })).toBe('Дверь 1 открыта');
  });
});
