import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Kopecks } from '#kernel';
import { amountInField, readAmount } from './amount.js';
import classes from './forms.module.css';

interface Money {
  id: string;
  label: string;
  description?: string;
  error?: string | undefined;
  /** Null while there is none, or what is written is no amount. */
  value: Kopecks | null;
  /** Told the amount, or null with what was written. */
  onChange: (amount: Kopecks | null, written: string) => void;
  onBlur?: () => void;
}

/** An amount in roubles. It stays as it is being written, and is put in order when the field is left. */
export function MoneyField({ value, onChange, onBlur, ...field }: Money): React.JSX.Element {
  const [written, setWritten] = useState(value === null ? '' : amountInField(value));
  const shown = value !== null && readAmount(written) !== value ? amountInField(value) : written;
  return (
    <TextInput
      {...field}
      className={classes.amount}
      inputMode="decimal"
      autoComplete="off"
      rightSection="₽"
      value={shown}
      onChange={({ currentTarget }) => {
        setWritten(currentTarget.value);
        onChange(readAmount(currentTarget.value), currentTarget.value);
      }}
      onBlur={() => {
        const amount = readAmount(shown);
        if (amount !== null) setWritten(amountInField(amount));
        onBlur?.();
      }}
    />
  );
}
