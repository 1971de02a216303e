import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import forms from '../shared/forms/forms.module.css';
import type { UseMutationResult } from '@tanstack/react-query';
import { useFundTexts } from './fund-texts.js';
import { Refusal } from './refusal.js';

interface Asked<Result> {
  id: string;
  label: string;
  button: string;
  change: UseMutationResult<Result, Error, string>;
  onClose: () => void;
}

/** What is on record only with a reason. */
export function ReasonForm<Result>({ id, label, button, change, onClose }: Asked<Result>): React.JSX.Element {
  const { t } = useFundTexts();
  const [reason, setReason] = useState('');
  return (
    <form
      className={forms.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(reason, { onSuccess: onClose });
      }}
    >
      <Refusal error={change.error} />
      <Textarea
        id={id}
        label={label}
        required
        autosize={false}
        rows={3}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={change.isPending}>
          {button}
        </Button>{' '}
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
