import { Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api/client.js';
import { Discussion } from '../../shared/discussion/discussion.js';
import { sentenceOf } from '../../shared/states/fault.js';
import { useExpertTexts } from '../expert-texts.js';
import classes from '../scoring.module.css';
import { calibrationQuery, type CalibrationReview } from './calibration-query.js';

/** The discussion of an application, under aliases. */
export function Talk({ sheet }: { sheet: CalibrationReview }): React.JSX.Element {
  const { t } = useExpertTexts();
  const client = useQueryClient();
  const write = useMutation({
    mutationFn: (body: string) =>
      answerOf(
        api.POST('/api/calibration-reviews/{id}/messages', {
          ...{ params: { path: { id: sheet.id } }, body: { body } },
        }),
      ),
    onSuccess: (answer) => client.setQueryData(calibrationQuery(sheet.id).queryKey, answer),
  });
  return (
    <section className={classes.own}>
      <Title order={2}>{t('expert.calibration.talk')}</Title>
      <Discussion
        id="calibration-message"
        messages={sheet.messages}
        words={{
          label: t('expert.calibration.message'),
          send: t('expert.calibration.send'),
          organiser: t('expert.calibration.organiser'),
          none: t('expert.calibration.silence'),
        }}
        {...(sheet.roundStatus === 'discussing' && {
          write: {
            pending: write.isPending,
            error: write.error ? sentenceOf(write.error, t) : undefined,
            send: (body, done) => write.mutate(body, { onSuccess: done }),
          },
        })}
      />
    </section>
  );
}
