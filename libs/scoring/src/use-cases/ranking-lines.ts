import type { CallEntity } from '#calls';
import type { PanelStatus } from '#contracts';
import { scoreApplication, type Rubric } from '#engine';
import type { FurtherReview } from '../data/further-reviews.query.js';
import type { PanelRevision } from '../data/panels.query.js';
import type { RankingSubject } from '../data/ranking-view.query.js';
import type { GivenApplication, GivenReview } from '../data/reviewed-applications.query.js';
import type { CalibratedPlace, ZPlace } from '../domain/calibrated-places.js';
import type { RankedApplication } from '../domain/compute-ranking.js';
import { panelChange, type PanelChange } from '../domain/panel-change.js';
import { scoringSettings, sheetsOf } from '../domain/score-applications.js';

export type LookedFor = FurtherReview | 'nobody-free';

export type RankingLine = RankedApplication &
  RankingSubject & {
    /** A review that was taken back meanwhile is left out: its draft is the expert's own. */
    reviews: (GivenReview & {
      /** Points of 100 with six decimals. */
      total: string;
    })[];
    /** By scores with the experts' severity taken out; null where those are not known. */
    calibrated: CalibratedPlace | null;
    /** By z-scores, for comparison only; null where those are not known. */
    z: ZPlace | null;
    /** Who has asked for one review more; or the call's rule asks for it, and nobody was free. */
    furtherReview: LookedFor | null;
    /** Whether its experts talk it over, and what came of it; null: they never did. */
    panel: { status: PanelStatus; change: PanelChange | null } | null;
  };

interface Found {
  reviewed: readonly GivenApplication[];
  panels: ReadonlyMap<string, { status: PanelStatus; revisions: readonly PanelRevision[] }>;
}

/** The ranking's places with the reviews that they are made of, and what panels have changed of those. */
export function linesWithReviews(
  call: CallEntity,
  rubric: Rubric,
  places: readonly Omit<RankingLine, 'reviews' | 'panel'>[],
  { reviewed, panels }: Found,
): RankingLine[] {
  const sheetOf = sheetsOf(rubric);
  const settings = scoringSettings(call);
  const reviewsOf = new Map(reviewed.map(({ id, reviews }) => [id, reviews]));
  return places.map((place) => {
    const counted = (reviewsOf.get(place.applicationId) ?? []).filter(({ id }) =>
      place.reviewIds.includes(id),
    );
    const submitted = counted.map(({ id, scores }) => ({ id, scores, state: 'submitted' as const }));
    const sheet = sheetOf(place.bandId);
    const { counted: totals } = scoreApplication(sheet, submitted, settings);
    const totalOf = new Map(totals.map(({ review, total }) => [review, total]));
    const panel = panels.get(place.applicationId);
    return {
      ...place,
      reviews: counted.map((review) => ({ ...review, total: totalOf.get(review.id) ?? '' })),
      panel: panel
        ? { status: panel.status, change: panelChange(call, sheet, counted, panel.revisions) }
        : null,
    };
  });
}
