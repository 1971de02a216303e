import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '../../shared/api/client.js';
import { ConflictQuestion } from '../conflict-question.js';
import { calibrationQuery, myCalibrationQuery, type CalibrationReview } from './calibration-query.js';

/** A calibration round is not declined: only a conflict keeps an expert from an application. */
export function CalibrationQuestion({ sheet }: { sheet: CalibrationReview }): React.JSX.Element {
  return <ConflictQuestion of={sheet} ways={['declare']} {...useAnswers(sheet.id)} />;
}

function useAnswers(id: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const params = { path: { id } };
  const again = () => client.invalidateQueries({ ...myCalibrationQuery, exact: true, refetchType: 'all' });
  const accept = useMutation({
    mutationFn: () => answerOf(api.POST('/api/calibration-reviews/{id}/accept', { params })),
    onSuccess: (sheet) => {
      client.setQueryData(calibrationQuery(id).queryKey, sheet);
      return again();
    },
  });
  const giveUp = useMutation({
    mutationFn: async ({ reason }: { reason: string }): Promise<void> => {
      const body = { note: reason };
      await answerOf(api.POST('/api/calibration-reviews/{id}/conflict', { params, body }));
    },
    onSuccess: async () => {
      await again();
      await navigate({ to: '/reviews' });
      client.removeQueries(calibrationQuery(id));
    },
  });
  return { accept, giveUp };
}
