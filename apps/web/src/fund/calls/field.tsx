import { Textarea, TextInput } from '@mantine/core';
import { useFormContext, type FieldPath } from 'react-hook-form';
import type { CallFields } from './call-fields.js';
import { useFault } from './faults.js';

interface Shown {
  /** Its place in the form; also the element's id. */
  name: FieldPath<CallFields>;
  label: string;
  description?: string;
  required?: boolean;
  /** Lines that are shown; one for a line of text. */
  rows?: number;
  type?: 'text' | 'datetime-local';
  inputMode?: 'text' | 'numeric' | 'decimal';
}

/** A field of the call's form; what the server refuses stands at it. */
export function Field({ name, rows = 1, type = 'text', inputMode, ...shown }: Shown): React.JSX.Element {
  const { register } = useFormContext<CallFields>();
  const bound = { ...shown, id: name, error: useFault(name), ...register(name) };
  if (rows > 1) return <Textarea {...bound} rows={rows} resize="vertical" />;
  return <TextInput {...bound} type={type} inputMode={inputMode} autoComplete="off" />;
}
