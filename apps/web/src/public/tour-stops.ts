import type { Locale } from '#contracts';
import type { components } from '../generated/api-types.js';
import { formatDay, formatMoment, formatSecond } from '../shared/time/moments.js';
import { points, roubles } from './figures.js';

export type DemoTour = components['schemas']['DemoTourDto'];
export type TourStop = DemoTour['stops'][number];

const CONTEST_ZONE = 'Asia/Yakutsk';

const moment = (at: string, locale: Locale): string => formatSecond(at, CONTEST_ZONE, locale);
const minute = (at: string, locale: Locale): string => formatMoment(at, CONTEST_ZONE, locale);
const plain = (figure: string): string => figure;

interface Case {
  /** Where the case is seen. */
  path: (stop: TourStop) => string;
  figure: (figure: string, locale: Locale) => string;
}

const ownApplication = ({ applicationId }: TourStop): string => `/my/applications/${applicationId}`;
const application = ({ applicationId }: TourStop): string => `/fund/applications/${applicationId}`;
const results = ({ callId, name }: TourStop): string =>
  `/calls/${callId}/results?q=${encodeURIComponent(name)}`;

const CASES: Record<TourStop['case'], Case> = {
  'accepted-last': { path: ownApplication, figure: moment },
  'refused-late': { path: ownApplication, figure: moment },
  'unfinished-draft': { path: ownApplication, figure: minute },
  'expert-desk': { path: () => '/reviews', figure: plain },
  divergence: { path: application, figure: points },
  'severe-expert': { path: () => '/fund/experts', figure: points },
  'removed-expert': { path: () => '/fund/experts', figure: plain },
  'tie-at-line': { path: () => '/fund/decisions', figure: points },
  'second-win': { path: results, figure: points },
  'reduced-award': { path: ({ applicationId }) => `/projects/${applicationId}`, figure: roubles },
  'moved-up': { path: ({ applicationId }) => `/projects/${applicationId}`, figure: roubles },
  'overdue-report': { path: () => '/my/projects', figure: formatDay },
  'returned-payment': { path: () => '/fund/payments', figure: roubles },
  'unknown-payment': { path: () => '/fund/payments', figure: roubles },
  'second-version': { path: ({ callId }) => `/calls/${callId}/results`, figure: plain },
};

export const pathOfStop = (stop: TourStop): string => CASES[stop.case].path(stop);

/** The figure that tells the case, as people read it. */
export const shownFigure = (stop: TourStop, locale: Locale): string =>
  stop.figure === null ? '' : CASES[stop.case].figure(stop.figure, locale);
