import type { TourCase, TourStop } from '../../domain/tour-stop.js';

export class TourStopDto implements TourStop {
  case: TourCase;
  /** The demo's account in whose role it is seen. */
  email: string;
  callId: string;
  /** What the case is about; null where it is a whole list. */
  applicationId: string | null;
  /** What to look for on the page: a title or a name. */
  name: string;
  /** A figure that tells the case: points, kopecks, a moment (UTC) or a day. */
  figure: string | null;
}

export class DemoTourDto {
  /** In the order of a contest's way; a case that is not there any more is left out. */
  stops: TourStopDto[];
  /** Everybody's in the demo. */
  password: string;
}
