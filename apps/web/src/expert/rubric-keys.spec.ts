import { pressKey, type RubricEffect, type RubricKeys } from './rubric-keys.js';

const RULES = { count: 3, max: 10 };

/** Presses `key@ms` one after the other. @returns what each did, and what is remembered in the end */
function press(line: string, rules = RULES): { effects: RubricEffect[]; keys: RubricKeys } {
  let keys: RubricKeys = { criterion: 0, one: null };
  const effects = line.split(' ').map((pressed) => {
    const [key = '', at = '0'] = pressed.split('@');
    const code = /^\d$/.test(key) ? `Digit${key}` : `Key${key}`;
    const answer = pressKey(keys, { key: key.toLowerCase(), code, at: Number(at) }, rules);
    keys = answer.keys;
    return answer.effect;
  });
  return { effects, keys };
}

const score = (criterion: number, value: number): RubricEffect => ({
  type: 'score',
  criterion,
  score: value,
});

describe('keys in the rubric', () => {
  it('score with a digit', () => {
    expect(press('7@0').effects).toEqual([score(0, 7)]);
  });

  it('make a ten of 1 and 0 within a second', () => {
    expect(press('1@0 0@1000').effects).toEqual([score(0, 1), score(0, 10)]);
  });

  it('take a slower 0 for a zero', () => {
    expect(press('1@0 0@1001').effects).toEqual([score(0, 1), score(0, 0)]);
  });

  it('make no ten across criteria, nor after another digit', () => {
    expect(press('1@0 J@100 0@200').effects.at(-1)).toEqual(score(1, 0));
    expect(press('1@0 2@100 0@200').effects.at(-1)).toEqual(score(0, 0));
    expect(press('1@0 0@100 0@200').effects.at(-1)).toEqual(score(0, 0));
  });

  it('move with J and K, and stay at the ends', () => {
    const { effects, keys } = press('K@0 J@1 J@2 J@3 K@4');
    expect(effects).toEqual([
      null,
      { type: 'move', criterion: 1 },
      { type: 'move', criterion: 2 },
      null,
      { type: 'move', criterion: 1 },
    ]);
    expect(keys.criterion).toBe(1);
  });

  it('find J where it is on a Russian keyboard', () => {
    const { effect } = pressKey({ criterion: 0, one: null }, { key: 'о', code: 'KeyJ', at: 0 }, RULES);
    expect(effect).toEqual({ type: 'move', criterion: 1 });
  });

  it('leave scores off the scale and other keys alone', () => {
    expect(press('7@0', { count: 3, max: 5 }).effects).toEqual([null]);
    expect(press('1@0 0@1', { count: 3, max: 5 }).effects).toEqual([score(0, 1), score(0, 0)]);
    expect(press('X@0').effects).toEqual([null]);
  });
});
