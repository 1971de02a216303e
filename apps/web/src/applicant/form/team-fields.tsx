import { APPLICATION_LIMITS } from '#contracts';
import { useApplicantTexts } from '../applicant-texts.js';
import { withLine } from '../lines.js';
import { CountedText } from './counted-text.js';
import type { OpenDraft } from './draft-view.js';

const FIELDS = [
  ['fullName', 1],
  ['role', 1],
  ['experience', 6],
] as const;

export function TeamFields({ draft, index }: { draft: OpenDraft; index: number }): React.JSX.Element {
  const { t } = useApplicantTexts();
  return (
    <>
      {FIELDS.map(([name, rows]) => (
        <CountedText
          key={name}
          id={`team-${name}`}
          label={t(`applicant.field.team.${name}`)}
          limit={APPLICATION_LIMITS.team[name]}
          rows={rows}
          value={draft.content.team[index]?.[name] ?? ''}
          onChange={(value) => draft.edit((content) => withLine(content, 'team', index, { [name]: value }))}
        />
      ))}
    </>
  );
}
