import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { REMOVAL_GROUNDS, type RemovalGround } from '#contracts';
import { answerOf, api } from '../../shared/api/client.js';
import forms from '../../shared/forms/forms.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';

interface Removed {
  callId: string;
  expertId: string;
  /** The council has found enough reviews unfounded. */
  founded: boolean;
  /** How many there are to void. */
  reviews: number;
}

export function RemovalForm({ callId, expertId, founded, reviews }: Removed): React.JSX.Element {
  const { t } = useFundTexts();
  const grounds = REMOVAL_GROUNDS.filter((ground) => founded || ground !== 'unfounded');
  const form = useForm<{ ground: RemovalGround; reason: string }>({
    defaultValues: { ground: grounds[0] ?? 'contact', reason: '' },
  });
  const remove = useChange((body: { ground: RemovalGround; reason: string }) =>
    answerOf(
      api.POST('/api/calls/{id}/expert-removals', {
        params: { path: { id: callId } },
        body: { expertId, ...body },
      }),
    ),
  );
  if (remove.isSuccess) return <p role="status">{t('fund.removal.done')}</p>;
  if (reviews === 0) return <p>{t('fund.removal.nothing')}</p>;
  return (
    <form
      className={forms.form}
      onSubmit={(event) => void form.handleSubmit((body) => remove.mutate(body))(event)}
    >
      <Refusal error={remove.error} fieldOf={(pointer) => pointer.slice(1)} />
      <NativeSelect
        id="ground"
        label={t('fund.removal.ground')}
        data={grounds.map((ground) => ({ value: ground, label: t(`fund.removal.ground.${ground}`) }))}
        {...form.register('ground')}
      />
      <Textarea
        id="reason"
        required
        rows={3}
        maxLength={1_000}
        label={t('fund.removal.reason')}
        {...form.register('reason')}
      />
      <div>
        <Button type="submit" loading={remove.isPending}>
          {t('fund.removal.confirm')}
        </Button>
      </div>
    </form>
  );
}
