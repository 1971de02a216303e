import { Button, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';

interface Reasons {
  label: string;
  description?: string;
  /** A verb. */
  send: string;
  pending: boolean;
  onSend: (reason: string) => void;
  onCancel: () => void;
}

/** Why a step is taken: it stays on record. */
export function ReasonForm({
  label,
  description,
  send,
  pending,
  onSend,
  onCancel,
}: Reasons): React.JSX.Element {
  const { t } = useFinanceTexts();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const empty = reason.trim() === '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!empty) onSend(reason.trim());
  };
  return (
    <form className={classes.reason} onSubmit={submit} noValidate>
      <Textarea
        autoFocus
        required
        rows={3}
        maxLength={2000}
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
