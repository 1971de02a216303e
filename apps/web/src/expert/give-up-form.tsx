import { ReasonForm } from '../shared/forms/reason-form.js';
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
export function GiveUpForm({ kind, ...form }: GivingUp): React.JSX.Element {
  const { t } = useExpertTexts();
  const { label, send } = WORDS[kind];
  const hint = kind === 'conflict' ? { description: t('expert.conflict.declare-hint') } : {};
  return <ReasonForm {...form} {...hint} label={t(label)} send={t(send)} />;
}
