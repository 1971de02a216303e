import { getMetadataStorage, ValidationTypes, type ValidationError } from 'class-validator';

interface NestedField {
  name: string;
  isList: boolean;
}

/**
 * Finds lists that stand where an object belongs. class-validator looks through such a list for objects, finds
 * none to check and lets it pass, so a use case would read fields that are not there.
 * @param body an instance of a DTO class that class-validator has accepted
 */
export function misplacedLists(body: object): ValidationError[] {
  return nestedFields(body).flatMap(({ name, isList }) => {
    const value = (body as Record<string, unknown>)[name];
    const children = isList && Array.isArray(value) ? faultsOfItems(value) : undefined;
    return children ? inside(name, children) : faultsOf(name, value);
  });
}

const faultsOfItems = (items: unknown[]): ValidationError[] =>
  items.flatMap((item, index) => faultsOf(String(index), item));

function faultsOf(property: string, value: unknown): ValidationError[] {
  if (Array.isArray(value)) return [{ property, value, constraints: { isObject: 'must be an object' } }];
  return value instanceof Object ? inside(property, misplacedLists(value)) : [];
}

const inside = (property: string, children: ValidationError[]): ValidationError[] =>
  children.length > 0 ? [{ property, children }] : [];

/** What `@ValidateNested` says about the class and its parents. */
function nestedFields({ constructor }: object): NestedField[] {
  return getMetadataStorage()
    .getTargetValidationMetadatas(constructor, constructor.name, false, false)
    .filter(({ type }) => type === ValidationTypes.NESTED_VALIDATION)
    .map(({ propertyName, each }) => ({ name: propertyName, isList: each }));
}
