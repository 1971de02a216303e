import { Config, Texts } from '#platform';
import type { AddressedLetter } from '../data/addressed-letter.js';
import { LETTER_KINDS } from '../domain/letter-kinds.js';
import { en } from '../texts/en.js';
import { ru } from '../texts/ru.js';
import { RenderLetter } from './render-letter.js';

const config = Object.assign(new Config(), { publicUrl: 'https://grants.example' });
const texts = new Texts();
texts.add({ ru, en });
const render = new RenderLetter(texts, config);

const ID = '7b1e7a3e-30a2-4d56-9d7c-0a8a39a1f001';
const receipt: AddressedLetter = {
  id: ID,
  kind: 'application.submitted',
  objectKind: 'application',
  objectId: ID,
  reader: { locale: 'ru', timeZone: 'Asia/Srednekolymsk' },
  params: {
    number: '26-1-003868',
    title: 'Хапсагай в каждый наслег',
    receivedAt: '2027-04-23T14:29:41.120Z',
    closesAt: '2027-04-23T14:30:00Z',
    digest: 'ab12',
    timeZone: 'Asia/Yakutsk',
  },
};

function reminder(hoursLeft: number, locale: 'ru' | 'en'): AddressedLetter {
  const params = {
    hoursLeft,
    daysLeft: Math.floor(hoursLeft / 24),
    title: 'Хомус на ощупь',
    callTitle: '2027',
  };
  return { ...receipt, kind: 'reminder.draft', params, reader: { locale, timeZone: 'Asia/Yakutsk' } };
}

/** A value for each name that a text shows. @param first whether its choices take their first branch or the last */
function sample(text: string, first: boolean): AddressedLetter['params'] {
  const names = [...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? '');
  const choices = [...text.matchAll(/\{(\w+), select, (\w+)/g)].map(
    ([, name = '', branch = '']): [string, string] => [name, first ? branch : 'other'],
  );
  const valueOf = (name: string): string | number => {
    if (name.endsWith('At')) return '2027-04-23T14:30:00Z';
    if (name.endsWith('On')) return '2027-05-07';
    return ['count', 'ordinal', 'position', 'version'].includes(name) || name.endsWith('Kopecks')
      ? 2
      : 'слово';
  };
  return {
    ...Object.fromEntries(names.map((name) => [name, valueOf(name)])),
    ...Object.fromEntries(choices),
  };
}

describe('RenderLetter', () => {
  it('writes a receipt with number, server time on both clocks, hash and link', () => {
    expect(render.subject(receipt)).toBe('Заявка 26-1-003868 принята');
    expect(render.body(receipt)).toBe(
      [
        'Мы приняли заявку «Хапсагай в каждый наслег».',
        '',
        'Номер: 26-1-003868',
        'Время сервера: 23 апреля 2027 г. в 23:29:41 GMT+9 (у вас 24 апреля 2027 г. в 01:29:41 GMT+11)',
        'Отпечаток SHA-256: ab12',
        '',
        'Сохраните это письмо. До 23 апреля 2027 г. в 23:30 GMT+9 (у вас 24 апреля 2027 г. в 01:30 GMT+11) заявку можно изменить и отправить снова: учитывается последняя отправленная версия.',
        '',
        `Открыть заявку: https://grants.example/applications/${ID}`,
      ].join('\n'),
    );
  });

  it('says the same letter in the language that its reader has now', () => {
    const english = { ...receipt, reader: { ...receipt.reader, locale: 'en' as const } };
    expect(render.subject(english)).toBe('Application 26-1-003868 received');
    const sakha = { ...receipt, reader: { ...receipt.reader, locale: 'sah' as const } };
    expect(render.body(sakha)).toBe(render.body(receipt));
  });

  it.each([
    [168, 'Заявка не отправлена, осталось 7 дней', 'Your application is not submitted yet, 7 days left'],
    [24, 'Заявка не отправлена, остался 1 день', 'Your application is not submitted yet, 1 day left'],
    [3, 'Заявка не отправлена, осталось 3 часа', 'Your application is not submitted yet, 3 hours left'],
    [1, 'Заявка не отправлена, остался 1 час', 'Your application is not submitted yet, 1 hour left'],
  ])('counts the time left: %i hours', (hoursLeft, russian, english) => {
    expect(render.subject(reminder(hoursLeft, 'ru'))).toBe(russian);
    expect(render.subject(reminder(hoursLeft, 'en'))).toBe(english);
  });

  it('tells a refusal by the point of the rules, and an admission without one', () => {
    const decided = (params: AddressedLetter['params']): string =>
      render.body({ ...receipt, kind: 'application.admission-decided', params: { title: 'А', ...params } });
    expect(decided({ decision: 'refuse', rulePoint: '3.4' })).toContain('Пункт положения: 3.4.');
    expect(decided({ decision: 'admit', rulePoint: null })).not.toContain('Пункт');
  });

  it('keeps a subject on one line, whatever was typed into a title', () => {
    const letter = { ...receipt, kind: 'call.cancelled' as const, params: { callTitle: 'А\r\nBcc: b@c.ru' } };
    expect(render.subject(letter)).toBe('Конкурс «А Bcc: b@c.ru» отменён');
  });

  it('shows braces and markup in a title as they are', () => {
    const letter = { ...receipt, params: { ...receipt.params, title: '{number} <b>0</b>' } };
    expect(render.body(letter)).toContain('«{number} <b>0</b>»');
  });

  it.each(LETTER_KINDS.flatMap((kind) => [true, false].map((first) => [kind, first] as const)))(
    'ends every sentence of %s once (first choice: %s)',
    (kind, first) => {
      for (const locale of ['ru', 'en'] as const) {
        const texts = { ru, en }[locale];
        const body = texts[`letters.${kind}.body`];
        const letter = {
          ...receipt,
          kind,
          reader: { ...receipt.reader, locale },
          params: sample(body, first),
        };
        const said = `${render.subject(letter)}\n${render.body(letter)}`;
        expect(said).not.toMatch(/[.!?]{2}| [.,]|\{|undefined|Invalid/);
      }
    },
  );

  it('frames what is mailed', () => {
    const { subject, body } = render.mail(receipt);
    expect(subject).toBe(render.subject(receipt));
    expect(body).toContain(render.body(receipt));
    expect(body).toContain('https://grants.example/letters');
  });
});
