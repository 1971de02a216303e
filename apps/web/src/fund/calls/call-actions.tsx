import { answerOf, api } from '../../shared/api/client.js';
import { ActionBar } from '../../shared/layout/action-bar.js';
import { explain } from '../explain.js';
import type { CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { ReasonForm } from '../reason-form.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';
import { ExtendForm } from './extend-form.js';

export type Asking = 'extend' | 'cancel' | null;

interface Actions {
  call: CallDetails;
  /** Which step waits for its details. */
  asking: Asking;
  onAsk: (asking: Asking) => void;
}

/** What can be done with a call now, and why the rest cannot. */
export function CallActions({ call, asking, onAsk }: Actions): React.JSX.Element {
  const { t } = useFundTexts();
  const params = { path: { id: call.id } };
  const publish = useChange(() => answerOf(api.POST('/api/calls/{id}/publish', { params })));
  const close = useChange(() => answerOf(api.POST('/api/calls/{id}/close-intake', { params })));
  const cancel = useChange((reason: string) =>
    answerOf(api.POST('/api/calls/{id}/cancel', { params, body: { reason } })),
  );
  return (
    <>
      <ActionBar
        actions={[
          {
            name: 'publish',
            label: t('fund.call.publish'),
            run: () => publish.mutate(),
            pending: publish.isPending,
          },
          {
            name: 'closeIntake',
            label: t('fund.call.close'),
            run: () => close.mutate(),
            pending: close.isPending,
          },
          { name: 'extend', label: t('fund.call.extend'), run: () => onAsk('extend') },
          { name: 'cancel', label: t('fund.call.cancel'), run: () => onAsk('cancel'), weight: 'grave' },
        ]}
        offers={call.availableActions}
        explain={(code) => explain(code, t)}
      />
      <Refusal error={publish.error ?? close.error} />
      {asking === 'extend' && <ExtendForm call={call} onClose={() => onAsk(null)} />}
      {asking === 'cancel' && (
        <ReasonForm
          id="cancel-reason"
          label={t('fund.call.cancel-reason')}
          button={t('fund.call.cancel')}
          change={cancel}
          onClose={() => onAsk(null)}
        />
      )}
    </>
  );
}
