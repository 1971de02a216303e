import { CloseReviewing, RunPanel } from '#scoring';
import { councilOf, approve, propose, type Council } from './awards.js';
import type { BlindContest, PlantedExpert } from './blind-contest.js';
import { asOwner } from './contest.js';
import { paidGrant } from './notifications.js';
import { assign, handIn } from './scoring.js';

/** The levels that the two experts give the first application are nobody else's: its score is a canary, too. */
const OWN_LEVEL = 6;
const LEVEL = 9;

/** The other expert reads everything as well; what is not handed in yet is, and the council proposes a list. */
export async function proposeBlind(contest: BlindContest, other: PlantedExpert): Promise<Council> {
  const { app, fund, call, expert } = contest;
  for (const id of await idsOf(contest, `SELECT id FROM panel WHERE call_id = $1 AND status = 'open'`))
    await app.get(RunPanel).close(fund.administrator.actor, id, 'Разобрались');
  const read = new Set(
    await idsOf(
      contest,
      'SELECT application_id AS id FROM review WHERE call_id = $1 AND expert_id = $2',
      other.personId,
    ),
  );
  for (const [n, { applicationId }] of contest.applications.entries())
    if (!read.has(applicationId))
      await handIn(app, other, await assign(app, fund, applicationId, other), n === 0 ? OWN_LEVEL : LEVEL);
  const pending = `SELECT id FROM review WHERE call_id = $1 AND expert_id = $2 AND status <> 'submitted'`;
  for (const id of await idsOf(contest, pending, expert.personId)) await handIn(app, expert, id, LEVEL);
  await app.get(CloseReviewing).execute(fund.administrator.actor, call.callId);
  const council = await councilOf(app, fund);
  contest.shared['award-lists'] = (await propose(council, call.callId)).id;
  return council;
}

/** Results are public, and the first applicant is being paid. */
export async function publishBlind(contest: BlindContest, council: Council): Promise<void> {
  const { app, call, applications, shared } = contest;
  const { awards } = await approve(council, shared['award-lists'] ?? '');
  await council.administrator.post(`/api/calls/${call.callId}/publish-results`, {}).expect(201);
  const [first] = applications;
  if (!first) return;
  const award = awards.find(({ applicationId }) => applicationId === first.applicationId);
  const { agreementId, payoutId, reportId } = await paidGrant(app, call, first, award?.id ?? '');
  Object.assign(shared, { agreements: agreementId, payouts: payoutId, reports: reportId });
}

/** @param sql with the call as its first value */
async function idsOf({ app, call }: BlindContest, sql: string, ...values: string[]): Promise<string[]> {
  return (await asOwner<{ id: string }>(app, sql, [call.callId, ...values])).map(({ id }) => id);
}
