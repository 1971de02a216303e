import { languageOf } from './language-of.js';

const project = (title: string, summary: string) => ({ title, summary, problem: '', goal: '' });

describe('the language of a project', () => {
  it('is told by its letters', () => {
    expect(
      languageOf(
        project(
          'Хомус в каждом наслеге',
          'Мастерская «Түһүлгэ» учит подростков наслега делать хомус своими руками',
        ),
      ),
    ).toBe('ru');
    expect(languageOf(project('Оҕолорго көмө', 'Нэһилиэк оҕолоругар үөрэх киинэ'))).toBe('sah');
    expect(languageOf(project('A school of crafts', 'For children of herders'))).toBe('en');
    expect(languageOf(project('', ''))).toBe('ru');
  });
});
