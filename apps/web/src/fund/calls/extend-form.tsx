import { Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../../shared/api/client.js';
import { ChangeForm } from '../change-form.js';
import type { CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { useChange } from '../use-change.js';
import { fromZone, inZone } from './zone-moment.js';

interface Extension {
  closesAt: string;
  reason: string;
}

/** Moves the deadline later; everyone with a draft gets a letter with the reason. */
export function ExtendForm({ call, onClose }: { call: CallDetails; onClose: () => void }): React.JSX.Element {
  const { t } = useFundTexts();
  const form = useForm<Extension>({
    defaultValues: { closesAt: inZone(call.closesAt, call.timeZone), reason: '' },
  });
  const extend = useChange(
    ({ closesAt, reason }: Extension) =>
      answerOf(
        api.POST('/api/calls/{id}/extend', {
          params: { path: { id: call.id } },
          body: { closesAt: fromZone(closesAt, call.timeZone), reason },
        }),
      ),
    onClose,
  );
  return (
    <ChangeForm
      send={t('fund.call.extend')}
      change={extend}
      onSend={(event) => void form.handleSubmit((body) => extend.mutate(body))(event)}
      onClose={onClose}
    >
      <TextInput
        id="closesAt"
        type="datetime-local"
        label={t('fund.call.new-deadline')}
        description={call.timeZone}
        required
        {...form.register('closesAt')}
      />
      <Textarea
        id="reason"
        label={t('fund.call.extend-reason')}
        required
        rows={3}
        {...form.register('reason')}
      />
    </ChangeForm>
  );
}
