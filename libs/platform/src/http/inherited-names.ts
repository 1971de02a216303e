import { pointerTo, type FieldError } from '#kernel';

/**
 * Finds fields that are called like something every object has, as `toString` is. class-transformer leaves them
 * out and class-validator takes them for known, so neither refuses them.
 * @param value parsed JSON, whose depth the reader of bodies has bounded
 */
export function inheritedNames(value: unknown, parent = ''): FieldError[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const pointer = pointerTo(parent, name);
    return name in Object.prototype ? [{ pointer, code: 'field.unknown' }] : inheritedNames(inner, pointer);
  });
}
