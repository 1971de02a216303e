import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api/client.js';
import { ActionBar } from '../../shared/layout/action-bar.js';
import { explain } from '../explain.js';
import { callQuery, type FundCall } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';

/** Ends the round once every admitted application has its reviews; until then says why not. */
export function CloseReviewing({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const offers = useQuery(callQuery(call.id)).data?.availableActions ?? [];
  const close = useChange(() =>
    answerOf(api.POST('/api/calls/{id}/close-reviewing', { params: { path: { id: call.id } } })),
  );
  return (
    <>
      <ActionBar
        actions={[
          {
            name: 'closeReviewing',
            label: t('fund.ranking.close'),
            run: () => close.mutate(),
            pending: close.isPending,
          },
        ]}
        offers={offers}
        explain={(code) => explain(code, t)}
      />
      <Refusal error={close.error} />
    </>
  );
}
