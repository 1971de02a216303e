import { APPLICATION_LIMITS } from '#contracts';
import { useApplicantTexts } from '../applicant-texts.js';
import { CountedText } from './counted-text.js';
import type { OpenDraft } from './draft-view.js';

const FIELDS = [
  { name: 'fullName', autoComplete: 'name' },
  { name: 'position', autoComplete: 'organization-title' },
  { name: 'phone', type: 'tel', autoComplete: 'tel' },
  { name: 'email', type: 'email', autoComplete: 'email' },
  { name: 'experience', rows: 6 },
] as const;

export function LeaderFields({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  return (
    <>
      {FIELDS.map(({ name, ...field }) => (
        <CountedText
          key={name}
          id={`leader-${name}`}
          label={t(`applicant.field.leader.${name}`)}
          limit={APPLICATION_LIMITS.leader[name]}
          value={draft.content.leader[name]}
          onChange={(value) =>
            draft.edit((content) => ({ ...content, leader: { ...content.leader, [name]: value } }))
          }
          {...field}
        />
      ))}
    </>
  );
}
