import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { texts } from './texts/tour-ru.js';
import { pathOfStop, valuesOfStop, type TourStop } from './tour-stops.js';

const stop = (over: Partial<TourStop>): TourStop => ({
  ...{ case: 'divergence', email: 'head@demo.keskil.example', callId: 'c', applicationId: 'a' },
  ...{ name: 'Хомус & круг', figure: '35.000000' },
  ...over,
});

describe('stops of the tour', () => {
  it('lead to where the case is seen', () => {
    expect(pathOfStop(stop({}))).toBe('/fund/applications/a');
    expect(pathOfStop(stop({ case: 'panel' }))).toBe('/fund/applications/a/panel');
    expect(pathOfStop(stop({ case: 'second-win' }))).toBe(
      '/calls/c/results?q=%D0%A5%D0%BE%D0%BC%D1%83%D1%81%20%26%20%D0%BA%D1%80%D1%83%D0%B3',
    );
  });

  it('show their figures as people read them', () => {
    const shown = (over: Partial<TourStop>): string => valuesOfStop(stop(over), 'ru').figure;
    expect(shown({ case: 'unknown-payment', figure: '59440000' })).toBe('594\u00a0400,00\u00a0₽');
    expect(shown({ case: 'accepted-last', figure: '2025-11-21T14:29:41Z' })).toBe(
      '21\u00a0нояб. 2025, 23:29:41',
    );
    expect(shown({ figure: null })).toBe('');
  });

  it.each([
    ['divergence', '35.000000', 'между оценками 35 баллов,'],
    ['divergence', '21.000000', 'между оценками 21 балл,'],
    ['divergence', '32.000000', 'между оценками 32 балла,'],
    ['divergence', '35.500000', 'между оценками 35,50 балла,'],
    ['expert-desk', '1', 'осталась 1 рецензия.'],
    ['expert-desk', '3', 'осталось 3 рецензии.'],
    ['expert-desk', '11', 'осталось 11 рецензий.'],
    ['removed-expert', '21', 'не учитывается 21 рецензия,'],
    ['removed-expert', '4', 'не учитываются 4 рецензии,'],
    ['removed-expert', '12', 'не учитываются 12 рецензий,'],
  ] as const)('agree with the word after them: %s %s', (name, figure, words) => {
    const values = { ...valuesOfStop(stop({ case: name, figure }), 'ru') };
    const i18n = setupI18n({ locale: 'ru', messages: { ru: texts } });
    i18n.setMessagesCompiler(compileMessage);
    expect(i18n._(`public.tour.${name}.text`, values)).toContain(words);
  });
});
