import { useQuery } from '@tanstack/react-query';
import type { components } from '../generated/api-types.js';
import { answerOf, api } from '../shared/api/client.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { QueryView } from '../shared/states/query-view.js';
import { DeadlineClock } from '../shared/time/deadline-clock.js';
import { formatMoment } from '../shared/time/moments.js';
import classes from './fund.module.css';
import { useFundTexts } from './fund-texts.js';
import { ReadOnly } from './read-only.js';
import { WorkRow } from './work-row.js';

type Work = components['schemas']['WorkTodayDto'];

/** What waits for the person, what is late, or when there will be something. */
export function TodayScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  const work = useQuery({
    queryKey: ['fund', 'work'],
    queryFn: () => answerOf(api.GET('/api/me/work')),
  });
  const deadline = work.data?.deadline;
  return (
    <>
      <PageHeader
        title={t('nav.today')}
        facts={deadline && `${t(`fund.deadline.${deadline.kind}`)}: ${deadline.callTitle}`}
        clock={deadline && <DeadlineClock at={deadline.at} zone={deadline.timeZone} />}
        actions={<ReadOnly />}
      />
      <QueryView query={work}>{(data) => <Waiting work={data} />}</QueryView>
    </>
  );
}

function Waiting({ work: { items, deadline } }: { work: Work }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  if (items.length > 0)
    return (
      <ul className={classes.rows}>
        {items.map((item) => (
          <WorkRow key={`${item.kind}${item.callId ?? ''}${item.organiserId}`} item={item} />
        ))}
      </ul>
    );
  const next = deadline && {
    when: formatMoment(deadline.at, deadline.timeZone, locale),
    what: t(`fund.deadline.${deadline.kind}`).toLowerCase(),
  };
  return <Empty text={next ? t('fund.today.done-next', next) : t('fund.today.done')} />;
}
