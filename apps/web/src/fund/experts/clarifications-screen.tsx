import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api/client.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { CallPage } from '../call-page.js';
import { everyPage } from '../every-page.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { ClarificationRow } from './clarification-row.js';

/** What experts ask applicants: each question is passed on or declined here. */
export function ClarificationsScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('fund.clarify.title')} preferred={['reviewing']}>
      {(call) => <Asked call={call} />}
    </CallPage>
  );
}

function Asked({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const asked = useQuery({
    queryKey: ['fund', 'clarifications', call.id],
    queryFn: () =>
      everyPage((cursor) =>
        answerOf(
          api.GET('/api/calls/{id}/clarifications', {
            params: { path: { id: call.id }, query: { limit: 200, ...(cursor && { cursor }) } },
          }),
        ),
      ),
  });
  return (
    <QueryView query={asked}>
      {(items) =>
        items.length === 0 ? (
          <Empty text={t('fund.clarify.none')} />
        ) : (
          <ul className={classes.rows}>
            {items.map((item) => (
              <ClarificationRow key={item.id} call={call} item={item} />
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}
