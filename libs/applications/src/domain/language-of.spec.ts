import { languageOf } from './language-of.js';

const project = (title: string, summary: string) => ({ title, summary, problem: '', goal: '' });

describe('the language of a project', () => {
  it.each([
    ['ru', 'Хомус в каждом наслеге', 'Мастерская «Түһүлгэ» учит подростков делать хомус своими руками'],
    ['ru', 'Түһүлгэ', 'Үөрэх Көмө Өлөөн'],
    ['sah', 'Оҕолорго көмө', 'Нэһилиэк оҕолоругар үөрэх киинэ аһыллар, күһүн үлэлиир'],
    ['en', 'A school of crafts', 'For children of herders in Olenyok'],
    [
      'ru',
      'Центр Түһүлгэ',
      'Пишите: Office@tuhulge.example, vk.com/tuhulge, Центр Түһүлгэ, Улица Өймөкөөн, Дом Эбээ',
    ],
    ['ru', '', ''],
  ])('is %s for «%s»', (language, title, summary) => {
    expect(languageOf(project(title, summary))).toBe(language);
  });
});
