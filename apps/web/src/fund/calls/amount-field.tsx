import { Controller, useFormContext } from 'react-hook-form';
import { readAmount } from '../../shared/forms/amount.js';
import { MoneyField } from '../../shared/forms/money-field.js';
import type { CallFields } from './call-fields.js';
import { useFault } from './faults.js';

type AmountName = 'maxRequested' | 'appealReserve' | `sources.${number}.amount`;

/** An amount of the form, kept as it is written. */
export function AmountField({ name, label }: { name: AmountName; label: string }): React.JSX.Element {
  const { control } = useFormContext<CallFields>();
  const fault = useFault(name);
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <MoneyField
          id={name}
          label={label}
          error={fault}
          value={readAmount(field.value)}
          onChange={(_, written) => field.onChange(written)}
          onBlur={field.onBlur}
        />
      )}
    />
  );
}
