import { pointerTo, type ErrorParams, type FieldError } from '#kernel';
import type { EngineErrorCode } from './engine.errors.js';
import { parseFixed } from './fixed-point.js';

/** Collects the faults of one document, so that its author sees all of them at once. */
export class Faults {
  readonly errors: FieldError[] = [];

  add(pointer: string, code: EngineErrorCode, params?: ErrorParams): void {
    this.errors.push(params ? { pointer, code, params } : { pointer, code });
  }
}

/** Looks at one value at one place of the document and reports what is wrong with it. */
export type Check = (value: unknown, pointer: string, faults: Faults) => void;

export const text: Check = (value, pointer, faults) => {
  if (typeof value !== 'string' || value.trim() === '') faults.add(pointer, 'engine.field-not-text');
};

/** Ids name columns of exports and parts of pointers: small Latin letters, digits, hyphens. */
export const identifier: Check = (value, pointer, faults) => {
  if (typeof value !== 'string' || !/^[a-z0-9][a-z0-9-]{0,62}$/.test(value))
    faults.add(pointer, 'engine.field-not-identifier');
};

/** A whole number from `min` to `max`. */
export function integer(min: number, max: number): Check {
  return (value, pointer, faults) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max)
      faults.add(pointer, 'engine.field-not-integer', { min, max });
  };
}

function decimal(type: 'string' | 'number', max: number, decimals: number): Check {
  return (value, pointer, faults) => {
    const units = typeof value === type ? parseFixed(value, decimals) : null;
    if (units === null || units > max * 10 ** decimals)
      faults.add(pointer, 'engine.field-not-decimal', { max, decimals });
  };
}

/** A decimal written as a string: "1.5". */
export const decimalText = (max: number, decimals: number): Check => decimal('string', max, decimals);

/** A decimal written as a number: 0.5. */
export const decimalNumber = (max: number, decimals: number): Check => decimal('number', max, decimals);

/** From `min` to `max` members, each of which passes the check. */
export function listOf(check: Check, min: number, max: number): Check {
  return (value, pointer, faults) => {
    if (!Array.isArray(value)) return faults.add(pointer, 'engine.field-not-list');
    if (value.length < min || value.length > max)
      faults.add(pointer, 'engine.field-list-length', { min, max });
    value.forEach((item, index) => check(item, pointerTo(pointer, index), faults));
  };
}

/** An object with exactly these members. Unknown ones are refused: a misspelt setting must not be ignored. */
export function shape(required: Record<string, Check>, optional: Record<string, Check> = {}): Check {
  const known = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, pointer, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return faults.add(pointer, 'engine.field-not-object');
    for (const name of Object.keys(required))
      if (!Object.hasOwn(value, name)) faults.add(pointerTo(pointer, name), 'engine.field-required');
    for (const [name, member] of Object.entries(value)) {
      const check = known.get(name);
      if (check) check(member, pointerTo(pointer, name), faults);
      else faults.add(pointerTo(pointer, name), 'engine.field-unknown');
    }
  };
}
