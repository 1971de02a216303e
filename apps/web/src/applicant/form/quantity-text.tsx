import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useApplicantTexts } from '../applicant-texts.js';
import { readQuantity } from './quantity.js';

interface Quantity {
  id: string;
  label: string;
  value: number;
  onChange: (quantity: number) => void;
}

/** A whole number from one. What is none is said so at once, and the draft keeps the last one that was. */
export function QuantityText({ value, onChange, ...field }: Quantity): React.JSX.Element {
  const { t } = useApplicantTexts();
  const [written, setWritten] = useState(String(value));
  const wrong = readQuantity(written) === null;
  return (
    <TextInput
      {...field}
      inputMode="numeric"
      autoComplete="off"
      value={written}
      onChange={({ currentTarget }) => {
        setWritten(currentTarget.value);
        const quantity = readQuantity(currentTarget.value);
        if (quantity !== null) onChange(quantity);
      }}
      error={wrong ? t('applicant.quantity') : undefined}
    />
  );
}
