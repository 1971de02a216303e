import { pathOfStop, shownFigure, type TourStop } from './tour-stops.js';

const stop = (over: Partial<TourStop>): TourStop => ({
  ...{ case: 'divergence', email: 'head@demo.keskil.example', callId: 'c', applicationId: 'a' },
  ...{ name: 'Хомус & круг', figure: '35.000000' },
  ...over,
});

describe('stops of the tour', () => {
  it('lead to where the case is seen', () => {
    expect(pathOfStop(stop({}))).toBe('/fund/applications/a');
    expect(pathOfStop(stop({ case: 'second-win' }))).toBe(
      '/calls/c/results?q=%D0%A5%D0%BE%D0%BC%D1%83%D1%81%20%26%20%D0%BA%D1%80%D1%83%D0%B3',
    );
  });

  it('show their figures as people read them', () => {
    expect(shownFigure(stop({}), 'ru')).toBe('35,00');
    expect(shownFigure(stop({ case: 'unknown-payment', figure: '59440000' }), 'ru')).toBe(
      '594\u00a0400,00\u00a0₽',
    );
    expect(shownFigure(stop({ case: 'accepted-last', figure: '2025-11-21T14:29:41Z' }), 'ru')).toBe(
      '21 нояб. 2025, 23:29:41',
    );
    expect(shownFigure(stop({ figure: null }), 'ru')).toBe('');
  });
});
