import type { components } from '../../generated/api-types.js';
import type { Application, Call, Content } from '../applications-query.js';
import { SECTIONS } from '../sections.js';

type Project = components['schemas']['ProjectSectionDto'];

const NO_PROJECT: Required<Project> = {
  ...{ title: '', summary: '', problem: '', goal: '', tasks: [], targetGroups: [], geography: '' },
  ...{ quantitativeResults: '', qualitativeResults: '', partners: '', informationSupport: '' },
  ...{ development: '', startsOn: '', endsOn: '' },
};

const NO_ANSWERS: Content = {
  project: NO_PROJECT,
  leader: { fullName: '', position: '', experience: '', phone: '', email: '' },
  ...{ team: [], plan: [], budget: [] },
};

/** The application that every applicant to the call begins with: all sections are still to be written. */
export function rehearsedApplication({ id, tracks }: Call): Application {
  const [track] = tracks;
  return {
    ...{ id: 'rehearsal', callId: id, organisationId: '', organisationName: '', number: null, title: '' },
    ...{ trackId: track?.id ?? '', trackName: track?.name ?? '', municipalityOktmo: '', bandId: null },
    ...{ status: 'draft', statusReason: null, version: 0, content: NO_ANSWERS, unsentContent: null },
    ...{ requestedKopecks: '0', ownKopecks: '0', changedSinceSubmission: false, submittedAt: null },
    ...{ createdAt: '', receipt: null, warnings: [], availableActions: [], screenings: [] },
    problems: SECTIONS.map((section) => ({ pointer: `/${section}`, code: 'field.required' })),
  };
}
