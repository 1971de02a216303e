import { Button } from '@mantine/core';
import forms from '../shared/forms/forms.module.css';
import { useFundTexts } from './fund-texts.js';
import { Refusal } from './refusal.js';

interface Change {
  /** What the button says. */
  send: string;
  change: { error: Error | null; isPending: boolean };
  onSend: (event: React.FormEvent) => void;
  onClose: () => void;
  /** Fields whose ids are their names in the request's body. */
  children: React.ReactNode;
}

/** A small form that opens in the page, sends one change, and may be put away again. */
export function ChangeForm({ send, change, onSend, onClose, children }: Change): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <form className={forms.form} onSubmit={onSend}>
      <Refusal error={change.error} fieldOf={(pointer) => pointer.slice(1)} />
      {children}
      <div>
        <Button type="submit" loading={change.isPending}>
          {send}
        </Button>{' '}
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
