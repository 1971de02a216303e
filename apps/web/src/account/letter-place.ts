import { HOME, type Frame } from '../shared/layout/sections.js';
import type { LetterSummary } from './letters-query.js';

/** Where the reader goes on from a letter: an applicant and a colleague see the same thing on pages of their own. */
export function placeOf(kind: LetterSummary['objectKind'], id: string, frame: Frame): string {
  const staff = frame === 'staff';
  switch (kind) {
    case 'application':
      return staff ? `/fund/applications/${id}` : `/my/applications/${id}`;
    case 'call':
      return `/calls/${id}`;
    case 'calibration':
    case 'review':
    case 'call-reviews':
      return '/reviews';
    case 'agreement':
      return staff ? '/fund/agreements' : '/my/projects';
    case 'report':
      return staff ? '/fund/reports' : '/my/projects';
    case 'award-list':
      return '/fund/decisions';
    case 'invitations':
      return '/fund/experts/invitations';
    case 'organiser':
      return '/fund/letters';
    case 'person':
      return HOME[frame];
  }
}

const KINDS: Record<string, LetterSummary['objectKind']> = {
  applications: 'application',
  agreements: 'agreement',
  reports: 'report',
  'award-lists': 'award-list',
  organisers: 'organiser',
};

/** The page behind a link of a letter, such as `/agreements/<id>`. @returns null for a path that no letter has */
export function placeBehind(path: string, frame: Frame): string | null {
  const [, objects = '', id = ''] = path.split('/');
  const kind = KINDS[objects];
  return kind === undefined ? null : placeOf(kind, id, frame);
}
