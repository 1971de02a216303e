import type { Locale } from '#contracts';
import type { components } from '../generated/api-types.js';
import { formatDay, formatMoment, formatSecond } from '../shared/time/moments.js';
import { points, roubles } from './figures.js';

export type DemoTour = components['schemas']['DemoTourDto'];
export type TourStop = DemoTour['stops'][number];

const CONTEST_ZONE = 'Asia/Yakutsk';

/** The figure that tells a case, and the number that the word after it agrees with. */
interface Figure {
  figure: string;
  count?: number;
}
type Read = (figure: string, locale: Locale) => Figure;

/** Where the name says it all. */
const none: Read = () => ({ figure: '' });
const moment: Read = (at, locale) => ({ figure: formatSecond(at, CONTEST_ZONE, locale) });
const minute: Read = (at, locale) => ({ figure: formatMoment(at, CONTEST_ZONE, locale) });
const day: Read = (on, locale) => ({ figure: formatDay(on, locale) });
const sum: Read = (kopecks) => ({ figure: roubles(kopecks) });
const counted: Read = (figure) => ({ figure, count: Number(figure) });
/** Whole points stand without a fraction: «35 баллов», but «35,50 балла». */
const score: Read = (figure, locale) => ({
  figure: points(figure, locale).replace(/[.,]00$/, ''),
  count: Number(points(figure, 'en')),
});

interface Case {
  /** Where the case is seen. */
  path: (stop: TourStop) => string;
  read: Read;
}

const ownApplication = ({ applicationId }: TourStop): string => `/my/applications/${applicationId}`;
const application = ({ applicationId }: TourStop): string => `/fund/applications/${applicationId}`;
const discussion = ({ applicationId }: TourStop): string => `/fund/applications/${applicationId}/panel`;
const project = ({ applicationId }: TourStop): string => `/projects/${applicationId}`;
const workOn =
  (screen: string) =>
  ({ callId }: TourStop): string =>
    `/fund/${screen}?call=${callId}`;
const results = ({ callId, name }: TourStop): string =>
  `/calls/${callId}/results?q=${encodeURIComponent(name)}`;

const CASES: Record<TourStop['case'], Case> = {
  'accepted-last': { path: ownApplication, read: moment },
  'refused-late': { path: ownApplication, read: moment },
  'unfinished-draft': { path: ownApplication, read: minute },
  'calibration-round': { path: workOn('calibration'), read: counted },
  'conflict-declared': { path: application, read: none },
  'review-replaced': { path: application, read: none },
  'expert-desk': { path: () => '/reviews', read: counted },
  'question-asked': { path: workOn('experts/clarifications'), read: none },
  'question-forwarded': { path: ownApplication, read: minute },
  'weak-rationales': { path: workOn('experts/weak'), read: counted },
  divergence: { path: application, read: score },
  'third-review': { path: application, read: score },
  panel: { path: discussion, read: score },
  'severe-expert': { path: workOn('experts'), read: score },
  'unfounded-marks': { path: workOn('experts/unfounded'), read: counted },
  'removed-expert': { path: workOn('experts/unfounded'), read: counted },
  'tie-at-line': { path: workOn('decisions'), read: score },
  'second-win': { path: results, read: score },
  'reduced-award': { path: project, read: sum },
  'moved-up': { path: project, read: sum },
  'overdue-report': { path: () => '/my/projects', read: day },
  'returned-payment': { path: () => '/fund/payments?status=returned', read: sum },
  'unknown-payment': { path: () => '/fund/payments?status=unknown', read: sum },
  'second-version': { path: ({ callId }) => `/calls/${callId}/results`, read: counted },
};

export const pathOfStop = (stop: TourStop): string => CASES[stop.case].path(stop);

/** What the case's text has places for, as people read it. */
export const valuesOfStop = (stop: TourStop, locale: Locale): Figure & { name: string } => ({
  name: stop.name,
  ...(stop.figure === null ? { figure: '' } : CASES[stop.case].read(stop.figure, locale)),
});
