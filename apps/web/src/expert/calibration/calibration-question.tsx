import { Button, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { ErrorSummary } from '../../shared/forms/error-summary.js';
import { FactList } from '../../shared/layout/facts.js';
import { formatRoubles } from '../../shared/texts/roubles.js';
import classes from '../conflict-question.module.css';
import { useExpertTexts } from '../expert-texts.js';
import { GiveUpForm } from '../give-up-form.js';
import { calibrationQuery, myCalibrationQuery, type CalibrationReview } from './calibration-query.js';

/** The question of a conflict, before the application opens. */
export function CalibrationQuestion({ sheet }: { sheet: CalibrationReview }): React.JSX.Element {
  const { t } = useExpertTexts();
  const [declaring, setDeclaring] = useState(false);
  const { accept, declare } = useAnswers(sheet.id);
  const error = accept.error ?? declare.error;
  return (
    <section className={classes.question}>
      <Title order={2}>{t('expert.conflict.title')}</Title>
      <FactList
        items={[
          [t('expert.conflict.applicant'), sheet.organisationName],
          [t('expert.conflict.project'), sheet.title],
          [t('expert.conflict.track'), sheet.trackName],
          [t('expert.conflict.requested'), formatRoubles(BigInt(sheet.requestedKopecks))],
        ]}
      />
      {sheet.blind && <p>{t('expert.conflict.blind')}</p>}
      <p>{t('expert.conflict.explain')}</p>
      <ErrorSummary faults={[]} error={error} />
      <div className={classes.answers}>
        <Button onClick={() => accept.mutate()} loading={accept.isPending}>
          {t('expert.conflict.accept')}
        </Button>
        <Button variant="default" aria-expanded={declaring} onClick={() => setDeclaring(true)}>
          {t('expert.conflict.declare')}
        </Button>
      </div>
      {declaring && (
        <GiveUpForm
          kind="conflict"
          pending={declare.isPending}
          onSend={(note) => declare.mutate(note)}
          onCancel={() => setDeclaring(false)}
        />
      )}
    </section>
  );
}

function useAnswers(id: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const params = { path: { id } };
  const again = () => client.invalidateQueries({ ...myCalibrationQuery, exact: true });
  const accept = useMutation({
    mutationFn: () => answerOf(api.POST('/api/calibration-reviews/{id}/accept', { params })),
    onSuccess: (sheet) => {
      client.setQueryData(calibrationQuery(id).queryKey, sheet);
      return again();
    },
  });
  const declare = useMutation({
    mutationFn: async (note: string): Promise<void> => {
      await answerOf(api.POST('/api/calibration-reviews/{id}/conflict', { params, body: { note } }));
    },
    onSuccess: async () => {
      await again();
      await navigate({ to: '/reviews' });
      client.removeQueries(calibrationQuery(id));
    },
  });
  return { accept, declare };
}
