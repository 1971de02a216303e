import { useEffect } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { queryClient } from '../../shared/api/query-client.js';
import { autosaveOf, useAutosave } from '../../shared/autosave/use-autosave.js';
import { bodyOf, draftOf, type ReviewDraft } from '../review-draft.js';
import type { OpenDraft } from '../use-review-draft.js';
import { asReview, myCalibrationQuery, type CalibrationReview } from './calibration-query.js';

/** Scores of a calibration round as they are being given, saved by themselves. */
export function useCalibrationDraft(sheet: CalibrationReview): OpenDraft {
  const params = { path: { id: sheet.id } };
  const autosave = autosaveOf<ReviewDraft>(
    {
      name: `calibration.${sheet.id}`,
      racedCode: 'scoring.changed-meanwhile',
      load: async () =>
        draftOf(asReview(await answerOf(api.GET('/api/calibration-reviews/{id}', { params })))),
      save: async (content, version) => {
        const { scores } = bodyOf(content, version);
        const body = { version, scores };
        const saved = await answerOf(api.PUT('/api/calibration-reviews/{id}', { params, body }));
        void queryClient.invalidateQueries({ ...myCalibrationQuery, exact: true });
        return saved;
      },
    },
    draftOf(asReview(sheet)),
  );
  useEffect(() => autosave.adopt(draftOf(asReview(sheet))), [autosave, sheet]);
  return { autosave, state: useAutosave(autosave) };
}
