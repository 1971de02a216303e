import { NativeSelect } from '@mantine/core';
import { useFormContext, type FieldPath } from 'react-hook-form';
import type { CallFields } from './call-fields.js';
import { useFault } from './faults.js';

interface Offered {
  name: FieldPath<CallFields>;
  label: string;
  data: { value: string; label: string }[];
}

/** A field of the call's form with one answer of several. */
export function Choice({ name, ...shown }: Offered): React.JSX.Element {
  const { register } = useFormContext<CallFields>();
  return <NativeSelect {...shown} id={name} error={useFault(name)} {...register(name)} />;
}
