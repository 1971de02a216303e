import { pointerTo, type FieldError } from '#kernel';
import { byCodeUnits } from './code-unit-order.js';
import { fail } from './engine.errors.js';
import { sha256 } from './sha256.js';

/**
 * Canonical JSON after RFC 8785 (members sorted by UTF-16 code units, no spaces, ECMAScript's string escapes)
 * for what needs no judgement: null, booleans, safe integers, well-formed strings, arrays, plain objects.
 * Fractions are refused, because their printed form is where implementations differ: write decimals and
 * amounts as strings.
 * @throws DomainError `engine.not-sealable` with the JSON Pointer of the value
 */
export function canonicalJson(value: unknown): string {
  return write(value, '');
}

/** SHA-256 of the UTF-8 bytes of the canonical JSON, 64 small hexadecimal digits: the number on receipts. */
export function sealOf(value: unknown): string {
  return sha256(canonicalJson(value));
}

function write(value: unknown, pointer: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string') return writeText(value, pointer);
  if (Array.isArray(value))
    return `[${Array.from(value, (item, index) => write(item, pointerTo(pointer, index))).join(',')}]`;
  if (isPlainObject(value)) return writeObject(value, pointer);
  throw refusal(pointer);
}

function writeObject(members: Record<string, unknown>, pointer: string): string {
  const parts = Object.keys(members)
    .sort(byCodeUnits)
    .map((name) => {
      const at = pointerTo(pointer, name);
      return `${writeText(name, at)}:${write(members[name], at)}`;
    });
  return `{${parts.join(',')}}`;
}

/** Half a surrogate pair has no UTF-8 form, so two different texts could get one digest. */
function writeText(value: string, pointer: string): string {
  if (/\p{Surrogate}/u.test(value)) throw refusal(pointer);
  return JSON.stringify(value);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function refusal(pointer: string): Error {
  const errors: FieldError[] = [{ pointer, code: 'engine.field-not-sealable' }];
  return fail('engine.not-sealable', {}, errors);
}
