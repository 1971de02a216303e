import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api/client.js';
import { Talk } from '../discussion/talk.js';
import { calibrationQuery, type CalibrationReview } from './calibration-query.js';

/** The discussion of an application that everyone has scored. */
export function CalibrationTalk({ sheet }: { sheet: CalibrationReview }): React.JSX.Element {
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
    <Talk
      id="calibration-message"
      messages={sheet.messages}
      {...(sheet.roundStatus === 'discussing' && { write })}
    />
  );
}
