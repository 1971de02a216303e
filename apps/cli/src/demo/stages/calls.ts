import { CloseIntake, PublishCall, SaveCall, TrackEntity } from '#calls';
import { Transactions } from '#platform';
import { contestRules, type ContestTerms } from '../plan/contest-rules.js';
import type { Seeding } from './seeding.js';

/** A call that takes applications. */
export interface OpenedCall {
  id: string;
  /** By the direction's code. */
  trackIds: ReadonlyMap<string, string>;
}

const PROGRAMME = 'Гранты на проекты гражданских инициатив';
const DRAFTED_BEFORE_MS = 5 * 86_400_000;

export async function openCall(
  { app, clock, fund }: Seeding,
  terms: ContestTerms,
  publishedAt: Date,
): Promise<OpenedCall> {
  const { admin } = fund.staff;
  const { id } = await clock.at(new Date(publishedAt.getTime() - DRAFTED_BEFORE_MS), () =>
    app.get(SaveCall).create(admin, {
      organiserId: fund.organiserId,
      programme: PROGRAMME,
      rules: contestRules(terms),
    }),
  );
  await clock.at(publishedAt, () => app.get(PublishCall).execute(admin, id));
  const tracks = await app.get(Transactions).manager.findBy(TrackEntity, { callId: id });
  return { id, trackIds: new Map(tracks.map((track) => [track.code, track.id])) };
}

/** The worker notices that the deadline has passed, and registers what was handed in. */
export async function closeIntake({ app, clock }: Seeding, closesAt: Date): Promise<void> {
  await clock.at(new Date(closesAt.getTime() + 1_000), () => app.get(CloseIntake).closeDue());
}
