import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import forms from '../shared/forms/forms.module.css';
import { serverNow } from '../shared/time/server-clock.js';
import { useFinanceTexts } from './finance-texts.js';

interface Paper {
  pending: boolean;
  onSend: (signedOn: string) => void;
  onCancel: () => void;
}

/** The day that stands on the signed paper. */
export function PaperForm({ pending, onSend, onCancel }: Paper): React.JSX.Element {
  const { t } = useFinanceTexts();
  const [signedOn, setSignedOn] = useState('');
  const [asked, setAsked] = useState(false);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (signedOn !== '') onSend(signedOn);
  };
  return (
    <form className={forms.form} onSubmit={send} noValidate>
      <TextInput
        autoFocus
        required
        type="date"
        max={new Date(serverNow()).toISOString().slice(0, 10)}
        label={t('finance.agreement.paper-date')}
        description={t('finance.agreement.paper-hint')}
        error={asked && signedOn === '' ? t('form.required') : undefined}
        value={signedOn}
        onChange={({ currentTarget }) => setSignedOn(currentTarget.value)}
      />
      <div className={forms.buttons}>
        <Button type="submit" loading={pending}>
          {t('finance.agreement.paper-send')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
