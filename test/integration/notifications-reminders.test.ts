import { CreateApplication } from '#applications';
import { ExtendCall } from '#calls';
import { SendDueReminders } from '#notifications';
import {
  admittedCall,
  asOwner,
  createApplicant,
  createFund,
  createPersonWith,
  fromNow,
  publishedCall,
  submittedApplications,
  type Applicant,
  type Fund,
  type OpenCall,
} from '../factories/contest.js';
import { completeContent } from '../factories/content.js';
import { addEditor, assignedReview, letters, tell } from '../factories/notifications.js';
import { setUpFund } from '../factories/people.js';
import { eventually } from '../setup/eventually.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface Wave {
  kind: string;
  lead: string;
  hours_before: number;
  deadline_at: Date;
  done_at: Date | null;
}

describe('reminders', () => {
  let app: TestApp;
  let fund: Fund;
  let codes = 0;

  beforeAll(async () => {
    app = await startTestApp({ processes: 'api-and-worker' });
    const { organiserId } = await setUpFund(app);
    fund = await createFund(app, organiserId);
  });
  afterAll(() => app.close());

  const open = (daysLeft: number): Promise<OpenCall> => {
    codes += 1;
    return publishedCall(app, fund, { code: `R-${codes}`, closesAt: fromNow(daysLeft) });
  };

  const waves = (callId: string): Promise<Wave[]> =>
    app.tx.manager.query<Wave[]>(
      `SELECT kind, lead, (extract(epoch FROM deadline_at - due_at) / 3600)::float8 AS hours_before,
              deadline_at, done_at
         FROM reminder_wave WHERE call_id = $1 ORDER BY due_at`,
      [callId],
    );

  const planned = (callId: string, leads: string[], kind = 'application-deadline'): Promise<Wave[]> =>
    eventually(async () => {
      const found = await waves(callId);
      const undone = found.filter((wave) => wave.done_at === null);
      expect(undone.map((wave) => [wave.kind, wave.lead])).toEqual(leads.map((lead) => [kind, lead]));
      return found;
    });

  /** Moves a wave's moment to now, as time would. */
  const makeDue = (callId: string, ...leads: string[]): Promise<unknown> =>
    asOwner(app, `UPDATE reminder_wave SET due_at = now() WHERE call_id = $1 AND lead = ANY($2)`, [
      callId,
      leads,
    ]);

  const process = (): Promise<void> => app.get(SendDueReminders).process();

  /** Has waves sent that are due. The worker's own run may be faster, so the end is waited for. */
  const sent = (callId: string, ...leads: string[]): Promise<void> =>
    eventually(async () => {
      await process();
      const done = (await waves(callId)).filter((wave) => wave.done_at !== null);
      expect(done.map((wave) => wave.lead).sort()).toEqual([...leads].sort());
    });

  const draftOf = async (call: OpenCall, applicant: Applicant): Promise<string> => {
    const { id } = await app.get(CreateApplication).execute(applicant.actor, {
      ...{ callId: call.callId, organisationId: applicant.organisationId },
      ...{ trackId: call.trackIds[0] ?? '', content: completeContent('Черновик') },
    });
    return id;
  };

  it('are planned 7 days, 1 day and 3 hours before, without those that are past already', async () => {
    const far = await open(10);
    const found = await planned(far.callId, ['7-days', '1-day', '3-hours']);
    expect(found.map((wave) => wave.hours_before)).toEqual([168, 24, 3]);
    const near = await open(2);
    await planned(near.callId, ['1-day', '3-hours']);
  });

  it('move with an extended deadline; what was sent stays on record', async () => {
    const { callId } = await open(8);
    await planned(callId, ['7-days', '1-day', '3-hours']);
    await makeDue(callId, '7-days');
    await sent(callId, '7-days');
    const closesAt = fromNow(20);
    await app.get(ExtendCall).execute(fund.administrator.actor, callId, { closesAt, reason: 'Паводок' });
    const found = await planned(callId, ['7-days', '1-day', '3-hours']);
    const undone = found.filter((wave) => wave.done_at === null);
    expect(undone.map((wave) => wave.deadline_at)).toEqual([closesAt, closesAt, closesAt]);
    expect(found).toHaveLength(4);
  });

  it('are dropped when the contest is called off', async () => {
    const { callId } = await open(8);
    await planned(callId, ['7-days', '1-day', '3-hours']);
    await asOwner(app, `UPDATE call SET status = 'cancelled' WHERE id = $1`, [callId]);
    await tell(app, 'call.cancelled', { callId });
    await planned(callId, []);
  });

  it('reach everyone of the team once, however often and at once the processor runs', async () => {
    const call = await open(9);
    const applicant = await createApplicant(app);
    const editor = await createApplicant(app);
    await addEditor(app, applicant.organisationId, editor.personId);
    const draft = await draftOf(call, applicant);
    const [unchanged, changed] = await submittedApplications(app, call, 2);
    await asOwner(app, `UPDATE application SET changed_since_submission = true WHERE id = $1`, [
      changed?.applicationId,
    ]);
    await planned(call.callId, ['7-days', '1-day', '3-hours']);
    await makeDue(call.callId, '7-days');
    await Promise.all([process(), process(), process()]);
    await sent(call.callId, '7-days');
    for (let i = 0; i < 3; i += 1) await process();
    const drafts = (await letters(app, 'reminder.draft')).filter((letter) => letter.object_id === draft);
    expect(drafts.map((letter) => letter.person_id).sort()).toEqual(
      [applicant.personId, editor.personId].sort(),
    );
    const changes = await letters(app, 'reminder.changed');
    expect(changes.map((letter) => letter.object_id)).toEqual([changed?.applicationId]);
    const all = [...(await letters(app, 'reminder.draft')), ...changes];
    expect(all.map((letter) => letter.object_id)).not.toContain(unchanged?.applicationId);
    const client = await app.signedIn(editor.email);
    const { body } = await client.get('/api/me/letters').expect(200);
    expect((body as { items: { subject: string }[] }).items[0]?.subject).toMatch(
      /^Заявка не отправлена, ост/,
    );
  });

  it('come again with the next wave, and as one when a later wave has overtaken an earlier one', async () => {
    const call = await open(9);
    const draft = await draftOf(call, await createApplicant(app));
    const count = async (): Promise<number> =>
      (await letters(app, 'reminder.draft')).filter((letter) => letter.object_id === draft).length;
    await planned(call.callId, ['7-days', '1-day', '3-hours']);
    await makeDue(call.callId, '7-days');
    await sent(call.callId, '7-days');
    expect(await count()).toBe(1);
    await asOwner(
      app,
      `UPDATE reminder_wave w SET due_at = first.due_at + CASE w.lead WHEN '1-day' THEN interval '1 ms' ELSE interval '2 ms' END
         FROM reminder_wave first
        WHERE w.call_id = $1 AND w.done_at IS NULL AND first.call_id = $1 AND first.lead = '7-days'`,
      [call.callId],
    );
    await sent(call.callId, '3-hours', '7-days');
    expect(await count()).toBe(2);
  });

  it('tell an expert how many reviews are unfinished, in one letter', async () => {
    const call = await admittedCall(app, fund, { applications: 3, rules: { code: 'REVIEWED' } });
    const [busy, done] = [
      await createPersonWith(app, fund.organiserId, 'expert'),
      await createPersonWith(app, fund.organiserId, 'expert'),
    ];
    for (const [i, { applicationId }] of call.applications.entries()) {
      const status = i === 0 ? 'in-progress' : 'assigned';
      await assignedReview(app, call, applicationId, busy.personId, { status });
      await assignedReview(app, call, applicationId, done.personId, { status: 'declined' });
    }
    await asOwner(app, `UPDATE call SET status = 'reviewing' WHERE id = $1`, [call.callId]);
    await tell(app, 'call.reviewing-opened', { callId: call.callId });
    await planned(call.callId, ['7-days', '1-day', '3-hours'], 'review-deadline');
    await makeDue(call.callId, '1-day');
    await sent(call.callId, '1-day');
    const reminders = await letters(app, 'reminder.reviews');
    expect(reminders.map((letter) => [letter.person_id, letter.params['count']])).toEqual([
      [busy.personId, 3],
    ]);
  });
});
