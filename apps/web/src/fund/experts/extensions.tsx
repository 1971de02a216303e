import { Button, Textarea, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../../shared/api/client.js';
import { formatMoment } from '../../shared/time/moments.js';
import { fromZone } from '../calls/zone-moment.js';
import { ChangeForm } from '../change-form.js';
import { everyPage } from '../every-page.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { useMay } from '../rights.js';
import { useChange } from '../use-change.js';

interface OfExpert {
  call: FundCall;
  expertId: string;
}

/** More time that the expert was given in the call, and giving more. */
export function Extensions({ call, expertId }: OfExpert): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const [asking, setAsking] = useState(false);
  const mayExtend = useMay(call.organiserId, 'contest-administrator') && call.status === 'reviewing';
  const extensions = useQuery({
    queryKey: ['fund', 'extensions', call.id, expertId],
    queryFn: () =>
      everyPage((cursor) =>
        answerOf(
          api.GET('/api/calls/{id}/extensions', {
            params: { path: { id: call.id }, query: { expertId, limit: 200, ...(cursor && { cursor }) } },
          }),
        ),
      ),
  }).data;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.extension.title')}</Title>
      {extensions?.map(({ id, dueAt, reason, grantedByName, reviews }) => (
        <p key={id}>
          {t('fund.extension.given', {
            until: formatMoment(dueAt, call.timeZone, locale),
            count: reviews,
            name: grantedByName,
          })}
          <span className={classes.note}> {reason}</span>
        </p>
      ))}
      {mayExtend &&
        (asking ? (
          <ExtensionForm call={call} expertId={expertId} onClose={() => setAsking(false)} />
        ) : (
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('fund.extension.give')}
          </Button>
        ))}
    </section>
  );
}

function ExtensionForm({ call, expertId, onClose }: OfExpert & { onClose: () => void }): React.JSX.Element {
  const { t } = useFundTexts();
  const form = useForm<{ dueAt: string; reason: string }>();
  const extend = useChange(
    ({ dueAt, reason }: { dueAt: string; reason: string }) =>
      answerOf(
        api.POST('/api/calls/{id}/experts/{expertId}/extension', {
          params: { path: { id: call.id, expertId } },
          body: { dueAt: fromZone(dueAt, call.timeZone), reason },
        }),
      ),
    onClose,
  );
  return (
    <ChangeForm
      send={t('fund.extension.give')}
      change={extend}
      onSend={(event) => void form.handleSubmit((body) => extend.mutate(body))(event)}
      onClose={onClose}
    >
      <TextInput
        id="dueAt"
        type="datetime-local"
        label={t('fund.extension.due')}
        description={call.timeZone}
        required
        {...form.register('dueAt', { required: true })}
      />
      <Textarea
        id="reason"
        label={t('fund.extension.reason')}
        required
        rows={2}
        {...form.register('reason', { required: true })}
      />
    </ChangeForm>
  );
}
