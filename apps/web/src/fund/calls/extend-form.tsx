import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../../shared/api/client.js';
import forms from '../../shared/forms/forms.module.css';
import type { CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
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
    <form
      className={forms.form}
      onSubmit={(event) => void form.handleSubmit((body) => extend.mutate(body))(event)}
    >
      <Refusal error={extend.error} fieldOf={(pointer) => pointer.slice(1)} />
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
      <div>
        <Button type="submit" loading={extend.isPending}>
          {t('fund.call.extend')}
        </Button>{' '}
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
