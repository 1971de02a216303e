import { NativeSelect, TextInput } from '@mantine/core';
import { APPLICATION_LIMITS } from '#contracts';
import { useApplicantTexts } from '../applicant-texts.js';
import { useMunicipalities } from '../../shared/api/municipalities.js';
import type { Content } from '../applications-query.js';
import { withTask } from '../lines.js';
import { CountedText } from './counted-text.js';
import type { OpenDraft } from './draft-view.js';
import { useFaults } from './faults.js';
import { TextList } from './text-list.js';

type Project = Content['project'];

/** The texts of the section in their order, with the lines that each shows. */
const BEFORE = [
  ['title', 2],
  ['summary', 4],
  ['problem', 8],
  ['goal', 3],
] as const;
const AFTER = [
  ['geography', 3],
  ['quantitativeResults', 4],
  ['qualitativeResults', 4],
  ['partners', 4],
  ['informationSupport', 4],
  ['development', 4],
] as const;
const DAYS = ['startsOn', 'endsOn'] as const;

export function ProjectFields({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const fault = useFaults(draft);
  const municipalities = useMunicipalities();
  const { project } = draft.content;
  const change = (part: Partial<Project>): void =>
    draft.edit((content) => ({ ...content, project: { ...content.project, ...part } }));
  const text = ([name, rows]: (typeof BEFORE | typeof AFTER)[number]): React.JSX.Element => (
    <CountedText
      key={name}
      id={`project-${name}`}
      label={t(`applicant.field.project.${name}`)}
      description={t(`applicant.hint.project.${name}`)}
      limit={APPLICATION_LIMITS.project[name]}
      rows={rows}
      value={project[name]}
      onChange={(value) => change({ [name]: value })}
      error={fault(`/project/${name}`)}
    />
  );
  return (
    <>
      <NativeSelect
        id="trackId"
        label={t('applicant.field.trackId')}
        value={draft.state.content.trackId}
        onChange={({ currentTarget: { value } }) => draft.autosave.edit((d) => ({ ...d, trackId: value }))}
        data={draft.call.tracks.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <NativeSelect
        id="municipalityOktmo"
        label={t('applicant.field.municipalityOktmo')}
        value={draft.state.content.municipalityOktmo}
        onChange={({ currentTarget: { value } }) =>
          draft.autosave.edit((d) => ({ ...d, municipalityOktmo: value }))
        }
        data={municipalities.map(({ oktmo, name }) => ({ value: oktmo, label: name }))}
      />
      {BEFORE.map(text)}
      <TextList
        id="project-tasks"
        kind="tasks"
        items={project.tasks}
        limit={APPLICATION_LIMITS.project.tasks}
        most={APPLICATION_LIMITS.lines.tasks}
        faultOf={(index) => fault(`/project/tasks/${index}`)}
        onItem={(index, value) => draft.edit((content) => withTask(content, index, value))}
        onList={(tasks) => change({ tasks })}
      />
      <TextList
        id="project-targetGroups"
        kind="targetGroups"
        items={project.targetGroups}
        limit={APPLICATION_LIMITS.project.targetGroups}
        most={APPLICATION_LIMITS.lines.targetGroups}
        faultOf={() => undefined}
        onItem={(index, value) =>
          change({ targetGroups: project.targetGroups.map((group, i) => (i === index ? value : group)) })
        }
        onList={(targetGroups) => change({ targetGroups })}
      />
      {AFTER.map(text)}
      {DAYS.map((name) => (
        <TextInput
          key={name}
          id={`project-${name}`}
          type="date"
          label={t(`applicant.field.project.${name}`)}
          value={project[name]}
          onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
          error={fault(`/project/${name}`)}
        />
      ))}
    </>
  );
}
