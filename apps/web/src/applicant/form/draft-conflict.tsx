import { ConflictChoice } from '../../shared/autosave/conflict-choice.js';
import { useConflictTexts } from '../../shared/autosave/conflict-texts.js';
import { useApplicantTexts } from '../applicant-texts.js';
import type { OpenDraft } from './draft-view.js';
import { sayPlace } from './say-problem.js';
import { sayValue } from './say-value.js';

/** Both texts of an application, when another window saved another one. */
export function DraftConflict({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const conflict = useConflictTexts();
  return (
    <ConflictChoice
      autosave={draft.autosave}
      state={draft.state}
      sentence={conflict.t('state.conflict')}
      nameOf={(path) => sayPlace(path[0] === 'content' ? path.slice(1) : path, t)}
      sayValue={(value) => sayValue(value, t)}
    />
  );
}
