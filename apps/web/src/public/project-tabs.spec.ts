import { readTab } from './project-tabs.js';

describe('the tab of a project', () => {
  it.each([
    [{ tab: 'money' }, { tab: 'money' }],
    [{ tab: 'summary' }, {}],
    [{ tab: 'photos' }, {}],
    [{}, {}],
  ])('%j is %j', (address, tab) => {
    expect(readTab(address)).toEqual(tab);
  });
});
