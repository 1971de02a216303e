import { isProblem } from '../api/problem.js';
import type { FieldFault } from './error-summary.js';

/**
 * What the server found wrong, by field.
 * @param fieldOf the element's id for a JSON Pointer into the body, or undefined when no field shows it
 */
export function serverFaults(error: unknown, fieldOf: (pointer: string) => string | undefined): FieldFault[] {
  if (!isProblem(error)) return [];
  return error.errors.flatMap(({ pointer, detail }) => {
    const field = fieldOf(pointer);
    return field === undefined ? [] : [{ field, message: detail }];
  });
}
