import { pageCode } from './page-code.js';

describe('pageCode', () => {
  it('cuts ids so that they can be read out', () => {
    expect(pageCode('/calls/7e6c1dd6-6dc9-4d3a-a5c5-dd050577cf12/results')).toBe('/calls/7E6C1DD6/results');
    expect(pageCode('/fund')).toBe('/fund');
  });
});
