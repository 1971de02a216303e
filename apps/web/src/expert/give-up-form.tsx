import { Button, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import classes from './conflict-question.module.css';
import { useExpertTexts } from './expert-texts.js';

interface GivingUp {
  kind: 'decline' | 'conflict';
  pending: boolean;
  onSend: (reason: string) => void;
  onCancel: () => void;
}

const WORDS = {
  decline: { label: 'expert.conflict.decline-reason', send: 'expert.conflict.do-decline' },
  conflict: { label: 'expert.conflict.declare-reason', send: 'expert.conflict.do-declare' },
} as const;

/** Why the expert gives the application back. */
export function GiveUpForm({ kind, pending, onSend, onCancel }: GivingUp): React.JSX.Element {
  const { t } = useExpertTexts();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const empty = reason.trim() === '';
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!empty) onSend(reason.trim());
  };
  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <Textarea
        autoFocus
        required
        maxLength={1000}
        rows={3}
        label={t(WORDS[kind].label)}
        description={kind === 'conflict' ? t('expert.conflict.declare-hint') : undefined}
        error={asked && empty ? t('form.required') : undefined}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={classes.answers}>
        <Button type="submit" loading={pending}>
          {t(WORDS[kind].send)}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
