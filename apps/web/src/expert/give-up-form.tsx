import { ReasonForm } from '../shared/forms/reason-form.js';
import { useExpertTexts } from './expert-texts.js';

/** How an expert gives an application back: without the time for it, or standing too near to it. */
export type WayOut = 'decline' | 'declare';

interface GivingUp {
  way: WayOut;
  pending: boolean;
  onSend: (reason: string) => void;
  onCancel: () => void;
}

/** Why the expert gives the application back. */
export function GiveUpForm({ way, ...form }: GivingUp): React.JSX.Element {
  const { t } = useExpertTexts();
  const hint = way === 'declare' ? { description: t('expert.conflict.declare-hint') } : {};
  return (
    <ReasonForm
      {...form}
      {...hint}
      label={t(`expert.conflict.${way}-reason`)}
      send={t(`expert.conflict.do-${way}`)}
    />
  );
}
