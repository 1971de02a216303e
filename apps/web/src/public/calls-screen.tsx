import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Ornament } from '../shared/layout/mark.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { QueryView } from '../shared/states/query-view.js';
import { serverNow } from '../shared/time/server-clock.js';
import { CallCard } from './call-card.js';
import { groupCalls } from './call-groups.js';
import { callsQuery, type CallSummary } from './calls-query.js';
import classes from './calls-screen.module.css';
import { usePublicTexts } from './public-texts.js';

/** Where everyone begins: what can be applied for now, soon, and what became of the others. */
export function CallsScreen(): React.JSX.Element {
  const { t } = usePublicTexts();
  return (
    <>
      <PageHeader title={t('public.calls.title')} />
      <QueryView query={useQuery(callsQuery)}>{(calls) => <Groups calls={calls} />}</QueryView>
      <Ornament />
    </>
  );
}

const GROUPS = ['open', 'later', 'past'] as const;

function Groups({ calls }: { calls: readonly CallSummary[] }): React.JSX.Element {
  const { t } = usePublicTexts();
  const groups = groupCalls(calls, serverNow());
  if (calls.length === 0) return <Empty text={t('public.calls.none')} />;
  return (
    <>
      {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <section key={group} className={classes.group}>
          <Title order={2}>{t(`public.calls.${group}`)}</Title>
          <ul className={classes.calls}>
            {groups[group].map((call) => (
              <CallCard key={call.id} call={call} level={3} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
