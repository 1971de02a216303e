import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError, ValidatorOptions } from 'class-validator';
import { DomainError, pointerTo, type FieldError } from '#kernel';
import { inheritedNames } from './inherited-names.js';
import { misplacedLists } from './misplaced-lists.js';

const CODES: Record<string, string> = {
  whitelistValidation: 'field.unknown',
  isDefined: 'field.required',
  isNotEmpty: 'field.required',
  isString: 'field.not-text',
  isInt: 'field.not-a-whole-number',
  isBoolean: 'field.not-a-boolean',
  isArray: 'field.not-a-list',
  isObject: 'field.not-an-object',
  nestedValidation: 'field.not-an-object',
  isEmail: 'field.not-an-email',
  isUuid: 'field.not-an-id',
  isDateString: 'field.not-a-date',
  isIso8601: 'field.not-a-date',
  isKopecks: 'field.not-kopecks',
  isIn: 'field.not-one-of',
  maxLength: 'field.too-long',
  minLength: 'field.too-short',
  max: 'field.too-big',
  min: 'field.too-small',
  arrayMaxSize: 'field.too-many',
  arrayMinSize: 'field.too-few',
};

/** What a bound is of. class-validator finds a value of another type out of bounds, and may say nothing of its type. */
const BOUNDED: Partial<Record<string, { isOfType: (value: unknown) => boolean; otherwise: string }>> = {
  ...bounds(['maxLength', 'minLength'], (value) => typeof value === 'string', 'field.not-text'),
  ...bounds(['max', 'min'], Number.isFinite, 'field.not-a-whole-number'),
  ...bounds(['arrayMaxSize', 'arrayMinSize'], Array.isArray, 'field.not-a-list'),
};

/** Refuses unknown fields, wrong types and lengths, each fault with a JSON Pointer to its field. */
export function validationPipe(): ValidationPipe {
  return new ShapePipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (faults) => invalidFields(fieldErrors(faults)),
  });
}

class ShapePipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const shaped: unknown = await super.transform(value, metadata);
    const unknown = metadata.type === 'body' ? inheritedNames(value) : [];
    if (unknown.length > 0) throw invalidFields(unknown);
    return shaped;
  }

  protected override async validate(body: object, options?: ValidatorOptions): Promise<ValidationError[]> {
    const faults = (await super.validate(body, options)) as ValidationError[];
    return faults.length > 0 ? faults : misplacedLists(body);
  }
}

function invalidFields(errors: FieldError[]): DomainError {
  return new DomainError('kernel.invalid-fields', 'invalid', { count: errors.length }, errors);
}

function bounds(constraints: string[], isOfType: (value: unknown) => boolean, otherwise: string) {
  return Object.fromEntries(constraints.map((constraint) => [constraint, { isOfType, otherwise }]));
}

function fieldErrors(faults: ValidationError[], parent = ''): FieldError[] {
  return faults.flatMap((fault) => {
    const pointer = pointerTo(parent, fault.property);
    const own = Object.entries(fault.constraints ?? {}).map(([constraint, message]) => ({
      ...{ pointer, code: codeOf(constraint, message, fault.value) },
      params: { limit: limitIn(message) },
    }));
    return [...own, ...fieldErrors(fault.children ?? [], pointer)];
  });
}

function codeOf(constraint: string, message: string, value: unknown): string {
  if (value === undefined && constraint !== 'whitelistValidation') return 'field.required';
  const bounded = BOUNDED[constraint];
  const bearers: unknown[] = message.startsWith('each value') && Array.isArray(value) ? value : [value];
  if (bounded && !bearers.every(bounded.isOfType)) return bounded.otherwise;
  return CODES[constraint] ?? 'field.invalid';
}

/** class-validator tells a bound only inside of its English message, as the last number or list. */
function limitIn(message: string): string {
  const list = /following values: (.+)$/.exec(message)?.[1];
  return list ?? /(\d+)\D*$/.exec(message)?.[1] ?? '';
}
