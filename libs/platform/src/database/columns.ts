import type { ColumnOptions, ValueTransformer } from 'typeorm';
import type { Kopecks } from '#kernel';

const kopecksTransformer: ValueTransformer = {
  to: (value: Kopecks | null | undefined) => value?.toString() ?? value,
  from: (value: string | null) => (value === null ? null : BigInt(value)),
};

/** A column of kopecks: `bigint` in PostgreSQL, `bigint` in code, never `number`. */
export const kopecks: ColumnOptions = { type: 'bigint', transformer: kopecksTransformer };

/** A UTC moment that the database's clock fills in. */
export const filledByDatabase: ColumnOptions = { type: 'timestamptz', default: () => 'clock_timestamp()' };

/** The same to the millisecond, which is what a cursor of a list can carry without loss. */
export const sortedMoment: ColumnOptions = { ...filledByDatabase, precision: 3 };
