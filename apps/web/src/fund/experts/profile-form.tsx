import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../../shared/api/client.js';
import forms from '../../shared/forms/forms.module.css';
import { callQuery, type FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';
import type { Expert } from './experts-query.js';

interface Profile {
  directions: string[];
  workplaceInns: string;
  capacity: string;
}

/** What an expert knows, where they work and how much they read. */
export function ProfileForm({ call, expert }: { call: FundCall; expert: Expert }): React.JSX.Element {
  const { t } = useFundTexts();
  const tracks = useQuery(callQuery(call.id)).data?.tracks ?? [];
  const form = useForm<Profile>({
    defaultValues: {
      directions: expert.directions,
      workplaceInns: expert.workplaceInns.join(', '),
      capacity: expert.capacity?.toString() ?? '',
    },
  });
  const save = useChange(({ directions, workplaceInns, capacity }: Profile) =>
    answerOf(
      api.PUT('/api/experts/{personId}/profile', {
        params: { path: { personId: expert.personId } },
        body: {
          ...{ directions, organiserId: call.organiserId, municipalityOktmo: expert.municipalityOktmo },
          workplaceInns: workplaceInns.split(/[\s,;]+/).filter(Boolean),
          capacity: capacity === '' ? null : Number(capacity),
        },
      }),
    ),
  );
  return (
    <details className={classes.panel}>
      <summary>{t('fund.experts.profile')}</summary>
      <Refusal error={save.error} fieldOf={(pointer) => pointer.split('/')[1] ?? 'capacity'} />
      <form
        className={forms.form}
        onSubmit={(event) => void form.handleSubmit((body) => save.mutate(body))(event)}
      >
        <fieldset className={classes.group} id="directions">
          <legend>{t('fund.experts.directions')}</legend>
          <div>
            {tracks.map(({ code, name }) => (
              <label key={code} className={classes.check}>
                <input type="checkbox" value={code} {...form.register('directions')} />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        <TextInput
          id="workplaceInns"
          label={t('fund.experts.inns')}
          description={t('fund.experts.inns-hint')}
          {...form.register('workplaceInns')}
        />
        <TextInput
          id="capacity"
          inputMode="numeric"
          label={t('fund.experts.capacity')}
          description={t('fund.experts.capacity-hint')}
          {...form.register('capacity')}
        />
        <div>
          <Button type="submit" loading={save.isPending}>
            {t('form.save')}
          </Button>
        </div>
      </form>
    </details>
  );
}
