import { mergeByField, saysTheSame, withField } from './merge.js';

const base = { project: { goal: 'A', problem: 'B' }, team: [{ name: 'X' }] };

describe('joining two texts by field', () => {
  it('takes what only one side changed', () => {
    const mine = { ...base, project: { goal: 'mine', problem: 'B' } };
    const theirs = { ...base, team: [] };
    expect(mergeByField(base, mine, theirs)).toEqual({
      merged: { project: { goal: 'mine', problem: 'B' }, team: [] },
      conflicts: [],
    });
  });

  it('keeps mine and names the field where both changed it', () => {
    const mine = { ...base, project: { goal: 'mine', problem: 'B' } };
    const theirs = { ...base, project: { goal: 'theirs', problem: 'B' } };
    expect(mergeByField(base, mine, theirs)).toEqual({
      merged: mine,
      conflicts: [{ path: ['project', 'goal'], mine: 'mine', theirs: 'theirs' }],
    });
  });

  it('sees no conflict in an answer that was lost on the way: the server has my text already', () => {
    const mine = { ...base, project: { goal: 'mine ', problem: 'B' } };
    const theirs = { team: [{ name: 'X' }], project: { problem: 'B', goal: 'mine' } };
    expect(mergeByField(base, mine, theirs).conflicts).toEqual([]);
  });

  it('takes a list as one field', () => {
    const mine = { ...base, team: [{ name: 'X' }, { name: 'mine' }] };
    const theirs = { ...base, team: [{ name: 'X' }, { name: 'theirs' }] };
    expect(mergeByField(base, mine, theirs).conflicts.map(({ path }) => path)).toEqual([['team']]);
  });

  it('puts a chosen value in its field', () => {
    expect(withField(base, ['project', 'goal'], 'theirs').project).toEqual({ goal: 'theirs', problem: 'B' });
  });

  it('tells a missing field from an empty one', () => {
    expect(saysTheSame({ a: '' }, {})).toBe(false);
  });
});
