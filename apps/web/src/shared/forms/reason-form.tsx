import { Button, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useTexts } from '../texts/use-texts.js';
import classes from './forms.module.css';

interface Reasons {
  id?: string;
  label: string;
  description?: string;
  /** A verb. */
  send: string;
  pending: boolean;
  /** What is known of it already; the person may say more. */
  initial?: string;
  /** How many characters the server takes. */
  longest?: number;
  onSend: (reason: string) => void;
  onCancel: () => void;
}

/** Why a step is taken: it stays on record. */
export function ReasonForm({
  id,
  label,
  description,
  send,
  pending,
  initial = '',
  longest = 1_000,
  onSend,
  onCancel,
}: Reasons): React.JSX.Element {
  const { t } = useTexts();
  const [reason, setReason] = useState(initial);
  const [asked, setAsked] = useState(false);
  const empty = reason.trim() === '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!empty) onSend(reason.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Textarea
        id={id}
        autoFocus
        required
        rows={3}
        maxLength={longest}
        label={label}
        description={description}
        error={asked && empty ? t('form.required') : undefined}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={pending}>
          {send}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
