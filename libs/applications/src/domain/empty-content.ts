import type { ApplicationContent } from './application-content.js';

/** What a new draft starts from. */
export function emptyContent(title: string): ApplicationContent {
  return {
    project: {
      title,
      summary: '',
      problem: '',
      goal: '',
      tasks: [],
      targetGroups: [],
      geography: '',
      quantitativeResults: '',
      qualitativeResults: '',
      partners: '',
      informationSupport: '',
      development: '',
      startsOn: '',
      endsOn: '',
    },
    leader: { fullName: '', position: '', experience: '', phone: '', email: '' },
    team: [],
    plan: [],
    budget: [],
  };
}
