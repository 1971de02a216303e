import { NativeSelect, TextInput } from '@mantine/core';
import { APPLICATION_LIMITS } from '#contracts';
import { useApplicantTexts } from '../applicant-texts.js';
import type { Content } from '../applications-query.js';
import { withLine } from '../lines.js';
import { CountedText } from './counted-text.js';
import type { OpenDraft } from './draft-view.js';
import { useFaults } from './faults.js';

export function PlanFields({ draft, index }: { draft: OpenDraft; index: number }): React.JSX.Element | null {
  const { t } = useApplicantTexts();
  const fault = useFaults(draft);
  const event = draft.content.plan[index];
  if (!event) return null;
  const change = (part: Partial<Content['plan'][number]>): void =>
    draft.edit((content) => withLine(content, 'plan', index, part));
  const tasks = draft.content.project.tasks.filter((task) => task.trim() !== '');
  return (
    <>
      <NativeSelect
        id="plan-task"
        label={t('applicant.field.plan.task')}
        {...(tasks.length === 0 && { description: t('applicant.hint.plan.task') })}
        value={tasks.includes(event.task) ? event.task : ''}
        onChange={({ currentTarget }) => change({ task: currentTarget.value })}
        data={[{ value: '', label: t('form.choose') }, ...new Set(tasks)]}
        error={fault(`/plan/${index}/task`)}
      />
      <CountedText
        id="plan-title"
        label={t('applicant.field.plan.title')}
        limit={APPLICATION_LIMITS.plan.title}
        rows={2}
        value={event.title}
        onChange={(title) => change({ title })}
      />
      {(['startsOn', 'endsOn'] as const).map((name) => (
        <TextInput
          key={name}
          id={`plan-${name}`}
          type="date"
          min={draft.content.project.startsOn}
          max={draft.content.project.endsOn}
          label={t(`applicant.field.plan.${name}`)}
          value={event[name]}
          onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
          error={fault(`/plan/${index}/${name}`)}
        />
      ))}
      <CountedText
        id="plan-expectedResult"
        label={t('applicant.field.plan.expectedResult')}
        limit={APPLICATION_LIMITS.plan.expectedResult}
        rows={3}
        value={event.expectedResult}
        onChange={(expectedResult) => change({ expectedResult })}
      />
    </>
  );
}
