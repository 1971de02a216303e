import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { APPLICATION_LIMITS } from '#contracts';
import { answerOf, api } from '../../shared/api/client.js';
import type { Me } from '../../shared/api/session.js';
import { ErrorSummary } from '../../shared/forms/error-summary.js';
import forms from '../../shared/forms/forms.module.css';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import type { Call } from '../applications-query.js';
import { CountedText } from '../form/counted-text.js';
import { startingContent } from './starting-content.js';

interface Start {
  call: Call;
  me: Me;
  /** The organisation that was entered just now. */
  first: string | undefined;
  onAnother: () => void;
}

/** The three things that a draft cannot be without. */
export function StartForm({ call, me, first, onAnother }: Start): React.JSX.Element {
  const { t } = useApplicantTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [organisationId, setOrganisation] = useState(first ?? me.organisations[0]?.id ?? '');
  const [trackId, setTrack] = useState('');
  const [title, setTitle] = useState('');
  const create = useMutation({
    mutationFn: async () => {
      const content = await startingContent(title, organisationId, me);
      const body = { callId: call.id, organisationId, trackId, content };
      return answerOf(api.POST('/api/applications', { body }));
    },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['applications', 'mine'] });
      await navigate({ to: `/my/applications/${id}` });
    },
  });
  const choose = { value: '', label: t('form.choose') };
  return (
    <form
      className={forms.form}
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <ErrorSummary faults={[]} error={create.error} />
      <div className={classes.list}>
        <NativeSelect
          id="organisation"
          label={t('applicant.apply.organisation')}
          value={organisationId}
          onChange={({ currentTarget }) => setOrganisation(currentTarget.value)}
          data={me.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button variant="default" onClick={onAnother}>
          {t('applicant.apply.another')}
        </Button>
      </div>
      <NativeSelect
        id="trackId"
        required
        label={t('applicant.field.trackId')}
        value={trackId}
        onChange={({ currentTarget }) => setTrack(currentTarget.value)}
        data={[choose, ...call.tracks.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <CountedText
        id="title"
        required
        label={t('applicant.field.project.title')}
        description={t('applicant.hint.project.title')}
        limit={APPLICATION_LIMITS.project.title}
        value={title}
        onChange={setTitle}
      />
      <div>
        <Button type="submit" loading={create.isPending}>
          {t('applicant.apply.start')}
        </Button>
      </div>
      <p>{t('applicant.apply.later')}</p>
    </form>
  );
}
