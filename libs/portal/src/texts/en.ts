import type { PortalErrorCode } from '../domain/portal.errors.js';

export const en: Record<PortalErrorCode, string> = {
  'portal.project-not-found':
    'There is no such project among the winners. Open the results of the call and choose one.',
  'portal.no-demo': 'The contests here are real ones: there is no demo.',
};
