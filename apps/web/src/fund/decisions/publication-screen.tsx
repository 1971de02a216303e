import { Button, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { formatMoment } from '../../shared/time/moments.js';
import { zoneNameOf } from '../../shared/time/zone-name.js';
import { CallPage } from '../call-page.js';
import { fromZone } from '../calls/zone-moment.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { LettersAhead } from '../letters-ahead.js';
import { Refusal } from '../refusal.js';
import { useMay } from '../rights.js';
import { useChange } from '../use-change.js';
import { RefusedAwards } from './refused-awards.js';

/** Publishes the results, and again when something has changed since. */
export function PublicationScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('nav.publication')} preferred={['approved', 'results-published']}>
      {(call) => <Publication key={call.id} call={call} />}
    </CallPage>
  );
}

function Publication({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const may = useMay(call.organiserId, 'contest-administrator');
  const publishable = call.status === 'approved' || call.status === 'results-published';
  return (
    <>
      {publishable && may && <PublishForm call={call} />}
      <Published call={call} publishable={publishable} />
      {publishable && <RefusedAwards call={call} mayDecide={may} />}
      {!publishable && call.status !== 'finished' && <Empty text={t('fund.publish.not-now')} />}
    </>
  );
}

function PublishForm({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const [from, setFrom] = useState('');
  const wanted = {
    params: { path: { id: call.id } },
    body: from ? { visibleFrom: fromZone(from, call.timeZone) } : {},
  };
  const preview = useMutation({
    mutationFn: () => answerOf(api.POST('/api/calls/{id}/publish-results/letters-preview', wanted)),
  });
  const publish = useChange(
    () => answerOf(api.POST('/api/calls/{id}/publish-results', wanted)),
    () => preview.reset(),
  );
  return (
    <>
      <form
        className={classes.panel}
        onSubmit={(event) => {
          event.preventDefault();
          publish.mutate();
        }}
      >
        <Refusal error={publish.error ?? preview.error} fieldOf={(pointer) => pointer.slice(1)} />
        <div className={classes.filters}>
          <TextInput
            id="visibleFrom"
            type="datetime-local"
            label={t('fund.publish.from')}
            description={t('fund.publish.from-hint', { zone: zoneNameOf(call.timeZone, t) })}
            value={from}
            onChange={({ currentTarget }) => {
              preview.reset();
              setFrom(currentTarget.value);
            }}
          />
          <Button type="submit" loading={publish.isPending}>
            {t(call.status === 'approved' ? 'fund.publish.now' : 'fund.publish.again')}
          </Button>
          <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate()}>
            {t('fund.letters-ahead.show')}
          </Button>
        </div>
      </form>
      {preview.data && <LettersAhead letters={preview.data} />}
    </>
  );
}

function Published(props: { call: FundCall; publishable: boolean }): React.JSX.Element {
  const { call, publishable } = props;
  const { t, locale } = useFundTexts();
  const publications = useQuery({
    queryKey: ['fund', 'publications', call.id],
    queryFn: () => answerOf(api.GET('/api/calls/{id}/publications', { params: { path: { id: call.id } } })),
  });
  return (
    <QueryView query={publications}>
      {({ items }) => (
        <section className={classes.section}>
          <Title order={2}>{t('fund.publish.versions')}</Title>
          {items.length === 0 && <p>{publishable ? t('fund.publish.none') : '–'}</p>}
          {items.length > 0 && (
            <ul className={classes.rows}>
              {items.map(({ id, version, visibleFrom, digest }) => (
                <li key={id}>
                  <strong>{t('fund.publish.version', { version })}</strong>
                  <span>{formatMoment(visibleFrom, call.timeZone, locale)}</span>
                  <code className={classes.digest}>{digest}</code>
                  <Link to="/calls/$callId/results" params={{ callId: call.id }}>
                    {t('fund.publish.open')}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </QueryView>
  );
}
