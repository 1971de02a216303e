/** What the rubric remembers between keys. */
export interface RubricKeys {
  /** The criterion that keys act on, by position. */
  criterion: number;
  /** A `1` that a `0` may still make a ten of. */
  one: { criterion: number; at: number } | null;
}

export interface Pressed {
  key: string;
  /** The key's place on the keyboard: J and K stay where they are in every layout. */
  code: string;
  /** Milliseconds. */
  at: number;
}

interface Rules {
  /** How many criteria there are. */
  count: number;
  /** The greatest score of the criterion that keys act on. */
  max: number;
}

export type RubricEffect =
  { type: 'score'; criterion: number; score: number } | { type: 'move'; criterion: number } | null;

/** A slower `0` after a `1` is a zero. */
const TEN_WITHIN_MS = 1_000;
const TEN = 10;
const STEPS: Readonly<Record<string, number>> = { KeyJ: 1, KeyK: -1 };

/** What a key means in the rubric: a digit scores, J and K go to the next and the previous criterion. */
export function pressKey(
  keys: RubricKeys,
  pressed: Pressed,
  rules: Rules,
): { keys: RubricKeys; effect: RubricEffect } {
  const step = STEPS[pressed.code];
  if (step !== undefined) return move(keys, step, rules);
  if (!/^\d$/.test(pressed.key)) return { keys, effect: null };
  const { criterion } = keys;
  const score = makesTen(keys, pressed, rules) ? TEN : Number(pressed.key);
  if (score > rules.max) return { keys: { ...keys, one: null }, effect: null };
  const one = score === 1 ? { criterion, at: pressed.at } : null;
  return { keys: { criterion, one }, effect: { type: 'score', criterion, score } };
}

function move(keys: RubricKeys, step: number, { count }: Rules): { keys: RubricKeys; effect: RubricEffect } {
  const criterion = Math.min(Math.max(keys.criterion + step, 0), count - 1);
  const effect: RubricEffect = criterion === keys.criterion ? null : { type: 'move', criterion };
  return { keys: { criterion, one: null }, effect };
}

const makesTen = ({ criterion, one }: RubricKeys, { key, at }: Pressed, { max }: Rules): boolean =>
  key === '0' && max >= TEN && one?.criterion === criterion && at - one.at <= TEN_WITHIN_MS;
