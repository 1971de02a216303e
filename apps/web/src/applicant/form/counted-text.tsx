import { Textarea, TextInput } from '@mantine/core';
import { useApplicantTexts } from '../applicant-texts.js';
import { countLeft } from './count-left.js';

interface Counted {
  id: string;
  label: string;
  description?: string;
  value: string;
  onChange: (value: string) => void;
  /** The longest text that the server takes. */
  limit: number;
  error?: string | undefined;
  /** Lines that are shown; one for a line of text. */
  rows?: number;
  required?: boolean;
  type?: 'text' | 'tel' | 'email';
  autoComplete?: string;
}

/** A text with what is left of its limit, counted as the server counts. */
export function CountedText({ limit, rows = 1, description, ...field }: Counted): React.JSX.Element {
  const { t } = useApplicantTexts();
  const left = countLeft(field.value, limit);
  const error = left < 0 ? t('form.excess', { count: -left }) : field.error;
  const hint = [description, left >= 0 && field.value ? t('form.left', { count: left }) : undefined]
    .filter(Boolean)
    .join(' · ');
  const shown = {
    ...field,
    description: hint || undefined,
    error,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      field.onChange(currentTarget.value),
  };
  return rows === 1 ? <TextInput {...shown} /> : <Textarea {...shown} rows={rows} resize="vertical" />;
}
