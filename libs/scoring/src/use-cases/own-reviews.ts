import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { ReviewEntity } from '../data/review.entity.js';
import { Reviews } from '../data/reviews.js';
import { mayWorkOn, requireRight } from './scoring.policy.js';

/** A review for the expert whose it is. For every other expert it does not exist. */
@Injectable()
export class OwnReviews {
  constructor(private readonly reviews: Reviews) {}

  /** @throws DomainError `scoring.not-found` */
  async get(actor: Actor, id: string): Promise<ReviewEntity> {
    const review = await this.reviews.get(id);
    requireRight(mayWorkOn(actor, review));
    return review;
  }
}
