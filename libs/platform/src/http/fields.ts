import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, Matches, MaxLength, ValidateBy } from 'class-validator';

/** An amount in kopecks as a string of digits. */
export function IsKopecks(): PropertyDecorator {
  return ValidateBy({
    name: 'isKopecks',
    validator: { validate: (value) => typeof value === 'string' && /^\d{1,15}$/.test(value) },
  });
}

/** A day without a time: `2027-03-01`, one that the calendar has. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isDateString',
    validator: {
      validate: (value) =>
        typeof value === 'string' &&
        /^\d{4}-\d{2}-\d{2}$/.test(value) &&
        new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value,
    },
  });
}

/** A moment with its offset: `2027-03-01T23:30:00+09:00`. A time without an offset means nothing in eleven zones. */
export function IsMoment(): PropertyDecorator {
  return applyDecorators(
    ValidateBy({
      name: 'isIso8601',
      validator: {
        validate: (value) =>
          typeof value === 'string' &&
          /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
          !Number.isNaN(Date.parse(value)),
      },
    }),
  );
}

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

/**
 * A line or text that people type: trimmed, without control characters and halves of surrogate pairs. Lengths
 * count UTF-16 units.
 */
export function IsTextUpTo(maximum: number): PropertyDecorator {
  return applyDecorators(
    Transform(trimmed),
    IsString(),
    MaxLength(maximum),
    // PostgreSQL stores neither NUL nor half a pair; the other controls break exports and letters.
    Matches(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Surrogate}]*$/u),
  );
}
