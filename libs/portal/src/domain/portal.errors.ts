import { failWith } from '#kernel';

const portalErrors = {
  'portal.project-not-found': 'not-found',
  'portal.no-demo': 'not-found',
} as const;

export type PortalErrorCode = keyof typeof portalErrors;
export const fail = failWith<PortalErrorCode>(portalErrors);
