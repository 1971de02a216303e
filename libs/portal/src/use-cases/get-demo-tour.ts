import { Injectable } from '@nestjs/common';
import { DEMO_DOMAIN, DescribeInstallation } from '#identity';
import { Transactions } from '#platform';
import { tourStops } from '../data/tour-stops.query.js';
import { fail } from '../domain/portal.errors.js';
import { TOUR_CASES, type TourStop } from '../domain/tour-stop.js';

/** What a visitor of the demo should look at: found among its rows, so that a case that is gone is not shown. */
@Injectable()
export class GetDemoTour {
  constructor(
    private readonly tx: Transactions,
    private readonly installation: DescribeInstallation,
  ) {}

  /** @throws DomainError `portal.no-demo` where no account of the demo exists */
  async execute(): Promise<TourStop[]> {
    if (!(await this.installation.hasDemoAccounts())) throw fail('portal.no-demo');
    const stops = await tourStops(this.tx.manager, DEMO_DOMAIN);
    return stops.sort((a, b) => TOUR_CASES.indexOf(a.case) - TOUR_CASES.indexOf(b.case));
  }
}
