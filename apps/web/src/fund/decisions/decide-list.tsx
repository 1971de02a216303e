import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../../shared/api/client.js';
import { ActionBar } from '../../shared/layout/action-bar.js';
import { ActFields } from '../act-fields.js';
import { ChangeForm } from '../change-form.js';
import { explain } from '../explain.js';
import { useFundTexts } from '../fund-texts.js';
import { ReasonForm } from '../reason-form.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';
import type { AwardList } from './lists-query.js';

/** The next step of a list's way, for whoever may take it. */
export function DecideList({ list }: { list: AwardList }): React.JSX.Element {
  const { t } = useFundTexts();
  const [asking, setAsking] = useState<'return' | 'approve' | null>(null);
  const params = { path: { id: list.id } };
  const agree = useChange(() =>
    answerOf(api.POST('/api/award-lists/{id}/agree', { params, body: { decision: 'agree' } })),
  );
  const handBack = useChange((remarks: string) =>
    answerOf(api.POST('/api/award-lists/{id}/agree', { params, body: { decision: 'return', remarks } })),
  );
  return (
    <>
      <ActionBar
        actions={[
          { name: 'agree', label: t('fund.list.agree'), run: () => agree.mutate(), pending: agree.isPending },
          { name: 'return', label: t('fund.list.return'), run: () => setAsking('return'), weight: 'grave' },
          { name: 'approve', label: t('fund.list.approve'), run: () => setAsking('approve') },
        ]}
        offers={list.availableActions.filter(
          ({ available, reason }) => available || reason !== 'kernel.wrong-status',
        )}
        explain={(code) => explain(code, t)}
      />
      <Refusal error={agree.error} />
      {asking === 'return' && (
        <ReasonForm
          id="remarks"
          label={t('fund.list.remarks')}
          button={t('fund.list.return')}
          change={handBack}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'approve' && <ApproveForm id={list.id} onClose={() => setAsking(null)} />}
    </>
  );
}

interface Order {
  orderNumber: string;
  orderDate: string;
}

function ApproveForm({ id, onClose }: { id: string; onClose: () => void }): React.JSX.Element {
  const { t } = useFundTexts();
  const form = useForm<Order>();
  const approve = useChange(
    (body: Order) => answerOf(api.POST('/api/award-lists/{id}/approve', { params: { path: { id } }, body })),
    onClose,
  );
  return (
    <ChangeForm
      send={t('fund.list.approve')}
      change={approve}
      onSend={(event) => void form.handleSubmit((order) => approve.mutate(order))(event)}
      onClose={onClose}
    >
      <ActFields
        number={{ label: t('fund.list.order-number'), ...form.register('orderNumber') }}
        date={{ label: t('fund.list.order-date'), ...form.register('orderDate') }}
      />
    </ChangeForm>
  );
}
