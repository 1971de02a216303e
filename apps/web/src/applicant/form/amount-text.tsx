import { useState } from 'react';
import { MoneyField } from '../../shared/forms/money-field.js';
import { useApplicantTexts } from '../applicant-texts.js';

interface Amount {
  id: string;
  label: string;
  /** Kopecks as a string of digits. */
  value: string;
  onChange: (kopecks: string) => void;
  error?: string | undefined;
}

/** An amount of the draft. What is no amount is said so at once, and the draft keeps the last one that was. */
export function AmountText({ value, onChange, error, ...field }: Amount): React.JSX.Element {
  const { t } = useApplicantTexts();
  const [wrong, setWrong] = useState(false);
  return (
    <MoneyField
      {...field}
      value={wrong || value === '0' ? null : BigInt(value)}
      onChange={(amount, written) => {
        setWrong(amount === null && written.trim() !== '');
        if (amount !== null) onChange(amount.toString());
        else if (written.trim() === '') onChange('0');
      }}
      error={wrong ? t('form.amount') : error}
    />
  );
}
