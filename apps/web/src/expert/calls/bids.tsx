import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { Loading } from '../../shared/states/loading.js';
import { sentenceOf } from '../../shared/states/fault.js';
import { useExpertTexts } from '../expert-texts.js';
import { bidsKey, type WishedApplication } from './call-queries.js';
import classes from './calls.module.css';

const WISHES = ['eager', 'willing', 'unwilling'] as const;
const NO_WISH = 'none';

/** Applications by direction, each with how gladly the expert would read it. Every choice is saved at once. */
export function Bids({ callId }: { callId: string }): React.JSX.Element {
  const { t } = useExpertTexts();
  const pages = useInfiniteQuery({
    queryKey: bidsKey(callId),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/calls/{id}/bids', {
          params: { path: { id: callId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  if (pages.isPending) return <Loading />;
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <ul className={classes.bids}>
        {rows.map((application) => (
          <Bid key={application.applicationId} application={application} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          variant="default"
          onClick={() => void pages.fetchNextPage()}
          loading={pages.isFetchingNextPage}
        >
          {t('expert.bids.more')}
        </Button>
      )}
    </>
  );
}

function Bid({ application }: { application: WishedApplication }): React.JSX.Element {
  const { t } = useExpertTexts();
  const { applicationId, title, trackName, municipality } = application;
  const [wish, setWish] = useState(application.wish);
  const save = useMutation({
    mutationFn: (chosen: WishedApplication['wish']) =>
      answerOf(
        api.PUT('/api/applications/{id}/bid', {
          params: { path: { id: applicationId } },
          body: { wish: chosen },
        }),
      ),
    onError: () => setWish(application.wish),
  });
  const choose = (chosen: WishedApplication['wish']): void => {
    setWish(chosen);
    save.mutate(chosen);
  };
  return (
    <li>
      <fieldset>
        <legend>
          {title} <small>{`${trackName} · ${municipality}`}</small>
        </legend>
        {[...WISHES, null].map((value) => (
          <label key={value ?? NO_WISH}>
            <input
              type="radio"
              name={`wish-${applicationId}`}
              checked={wish === value}
              onChange={() => choose(value)}
            />
            {t(`expert.bids.${value ?? NO_WISH}`)}
          </label>
        ))}
      </fieldset>
      {save.error && <p role="alert">{sentenceOf(save.error, t)}</p>}
    </li>
  );
}
