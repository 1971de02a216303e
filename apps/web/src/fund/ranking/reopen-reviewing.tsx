import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../../shared/api/client.js';
import { fromZone } from '../calls/zone-moment.js';
import { ChangeForm } from '../change-form.js';
import type { FundCall } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { useMay } from '../rights.js';
import { useChange } from '../use-change.js';

/** Goes back to reviewing while no list is out, e.g. when an expert was removed. */
export function ReopenReviewing({ call }: { call: FundCall }): React.JSX.Element | null {
  const { t } = useFundTexts();
  const [asking, ask] = useState(false);
  const may = useMay(call.organiserId, 'contest-administrator');
  if (!may) return null;
  if (asking) return <ReopenForm call={call} onClose={() => ask(false)} />;
  return (
    <p>
      <Button variant="default" onClick={() => ask(true)}>
        {t('fund.reopen.go')}
      </Button>
    </p>
  );
}

function ReopenForm({ call, onClose }: { call: FundCall; onClose: () => void }): React.JSX.Element {
  const { t } = useFundTexts();
  const form = useForm({ defaultValues: { reason: '', reviewsDueAt: '' } });
  const reopen = useChange(
    ({ reason, reviewsDueAt }: { reason: string; reviewsDueAt: string }) =>
      answerOf(
        api.POST('/api/calls/{id}/reopen-reviewing', {
          params: { path: { id: call.id } },
          body: { reason, reviewsDueAt: fromZone(reviewsDueAt, call.timeZone) },
        }),
      ),
    onClose,
  );
  return (
    <ChangeForm
      send={t('fund.reopen.go')}
      change={reopen}
      onSend={(event) => void form.handleSubmit((body) => reopen.mutate(body))(event)}
      onClose={onClose}
    >
      <Textarea id="reason" label={t('fund.reopen.reason')} required rows={3} {...form.register('reason')} />
      <TextInput
        id="reviewsDueAt"
        type="datetime-local"
        label={t('fund.reopen.due')}
        description={call.timeZone}
        required
        {...form.register('reviewsDueAt')}
      />
    </ChangeForm>
  );
}
