import {
  createCouncil,
  propose,
  PROPOSAL,
  callOfSix,
  type Council,
  type ListBody,
  SIX_LEVELS,
  type ReviewedCall,
} from '../factories/awards.js';
import { createPersonWith } from '../factories/contest.js';
import { addEditor } from '../factories/notifications.js';
import { setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const short = ({ awards }: ListBody): string[] =>
  awards.map(({ decision, reasonCode, amountKopecks, reservePosition }) =>
    [decision, reasonCode, amountKopecks ?? reservePosition ?? '-'].join(' '),
  );

describe('award lists', () => {
  let app: TestApp;
  let council: Council;
  let organiserId: string;

  beforeAll(async () => {
    app = await startTestApp();
    ({ organiserId } = await setUpFund(app));
    council = await createCouncil(app, organiserId);
  });
  afterAll(() => app.close());

  const post = (client: keyof Omit<Council, 'fund'>, path: string, body: object) =>
    council[client].post(path, body);

  describe('of one call', () => {
    let reviewed: ReviewedCall;
    let list: ListBody;
    /** A council member who acts for the applicant of the list's fourth place. */
    let near: Client;
    const path = (): string => `/api/calls/${reviewed.callId}/award-lists`;
    const statuses = async (): Promise<string[]> => {
      const rows = await app.tx.manager.query<{ status: string }[]>(
        'SELECT status FROM application WHERE call_id = $1 ORDER BY number',
        [reviewed.callId],
      );
      return rows.map((row) => row.status);
    };

    beforeAll(async () => {
      reviewed = await callOfSix(app, council, '27-1');
    });

    it('refuses a proposal with a pointer to each fault and leaves everything as it was', async () => {
      const [first] = reviewed.applications;
      const reason = 'смета завышена';
      const { body } = await council.secretary
        .post(path(), {
          ...PROPOSAL,
          passMarks: [{ bandId: 'huge', mark: '60' }],
          amounts: [
            { applicationId: first?.applicationId, amountKopecks: '25000001', reason },
            { applicationId: organiserId, amountKopecks: '1', reason },
          ],
        })
        .expect(422);
      expect(
        (body as { errors: { pointer: string; code: string }[] }).errors.map((e) => [e.pointer, e.code]),
      ).toEqual([
        ['/passMarks/0/bandId', 'awards.unknown-band'],
        ['/passMarks', 'awards.pass-mark-missing'],
        ['/amounts/1/applicationId', 'awards.unknown-application'],
        ['/amounts/0/amountKopecks', 'awards.over-requested'],
      ]);
      // Four of 25 M, where three fit; the lot orders the two in between.
      const overrides = [0, 1, 4, 5].map((i) => ({
        applicationId: reviewed.applications[i]?.applicationId,
        decision: 'award',
        reason,
      }));
      const over = await council.secretary.post(path(), { ...PROPOSAL, overrides }).expect(422);
      expect(over.body).toMatchObject({ errors: [{ pointer: '/overrides/3', code: 'awards.over-budget' }] });
      const unclear = await council.secretary.post(path(), { ...PROPOSAL, reserve: {} }).expect(422);
      expect(unclear.body).toMatchObject({
        errors: [{ pointer: '/reserve', code: 'awards.reserve-unclear' }],
      });
      expect(new Set(await statuses())).toEqual(new Set(['reviewed']));
    });

    it('previews the same list without saving anything, and says what is wrong with the wishes', async () => {
      const { passMarks, reserve } = PROPOSAL;
      const preview = (body: object) => council.secretary.post(`${path()}/preview`, body);
      const { body } = await preview({ passMarks, reserve }).expect(200);
      expect(short(body as ListBody)).toEqual([
        'award by-ranking 25000000',
        'award by-ranking 25000000',
        'award by-ranking 25000000',
        'reserve no-money-left 1',
        'reserve no-money-left 2',
        'refuse below-pass-mark -',
      ]);
      expect(body).toMatchObject({ funds: { awardedKopecks: '75000000', leftKopecks: '15000000' } });
      const stricter = await preview({ passMarks: [{ mark: '85' }], reserve: { count: 0 } }).expect(200);
      expect(stricter.body).toMatchObject({ funds: { awardedKopecks: '50000000' } });
      const wrong = await preview({ passMarks: [{ mark: '101' }], reserve }).expect(422);
      expect(wrong.body).toMatchObject({ errors: [{ pointer: '/passMarks/0/mark' }] });
      await post('administrator', `${path()}/preview`, { passMarks, reserve }).expect(403);
      expect(await statuses()).toEqual(SIX_LEVELS.map(() => 'reviewed'));
      expect((await council.secretary.get(path()).expect(200)).body).toEqual({ items: [], nextCursor: null });
    });

    it('is neither tried out nor made by a member of the council who acts for one of the applicants', async () => {
      const member = await createPersonWith(app, organiserId, 'council-member');
      const client = await app.signedIn(member.email);
      const { passMarks, reserve } = PROPOSAL;
      const tried = () => client.post(`${path()}/preview`, { passMarks, reserve });
      await tried().expect(200);
      await addEditor(app, reviewed.applications[1]?.applicant.organisationId ?? '', member.personId);
      expect((await tried().expect(403)).body).toMatchObject({ code: 'awards.near-application' });
      const proposed = await client.post(path(), PROPOSAL).expect(403);
      expect(proposed.body).toMatchObject({ code: 'awards.near-application' });
      expect(new Set(await statuses())).toEqual(new Set(['reviewed']));
    });

    it('proposes by the ranking, within the budget less the appeal reserve', async () => {
      list = await propose(council, reviewed.callId);
      expect(short(list)).toEqual([
        'award by-ranking 25000000',
        'award by-ranking 25000000',
        'award by-ranking 25000000',
        'reserve no-money-left 1',
        'reserve no-money-left 2',
        'refuse below-pass-mark -',
      ]);
      expect(list).toMatchObject({
        version: 1,
        status: 'proposed',
        funds: {
          awardedKopecks: '75000000',
          leftKopecks: '15000000',
          totals: [
            { name: 'Республика', amountKopecks: '60000000', awardedKopecks: '50000000' },
            { name: 'Федеральный фонд', amountKopecks: '40000000', awardedKopecks: '25000000' },
          ],
        },
      });
      expect((await statuses()).sort()).toEqual(
        ['not-awarded', 'proposed', 'proposed', 'proposed', 'reserve', 'reserve'].sort(),
      );
    });

    const placesFor = async (client: Client): Promise<unknown> => {
      const { body } = await client.get(`/api/award-lists/${list.id}`).expect(200);
      return (body as ListBody).awards.map(({ rank, position, score, reservePosition }) => [
        ...[rank, position, score === null ? null : Number(score), reservePosition],
      ]);
    };

    it('tells whoever stands near to an application what it decides, not where that one stands', async () => {
      const member = await createPersonWith(app, organiserId, 'council-member');
      const own = list.awards[3]?.applicationId;
      const { applicant } = reviewed.applications.find(({ applicationId }) => applicationId === own)!;
      await addEditor(app, applicant.organisationId, member.personId);
      near = await app.signedIn(member.email);
      expect(await placesFor(near)).toEqual([
        [1, 1, 100, null],
        [2, 2, 90, null],
        [3, 3, 80, null],
        [4, 4, 70, 1],
        [5, 5, 50, null],
        [null, 6, null, null],
      ]);
      const { body } = await near.get(`/api/award-lists/${list.id}`).expect(200);
      expect((body as ListBody).awards[5]).toMatchObject({ applicationId: own, decision: 'reserve' });
    });

    it('offers each reader the steps that are theirs', async () => {
      const actions = async (client: 'secretary' | 'committee'): Promise<unknown> =>
        ((await council[client].get(`/api/award-lists/${list.id}`).expect(200)).body as ListBody)
          .availableActions;
      expect(await actions('secretary')).toEqual([]);
      expect(await actions('committee')).toEqual([
        { action: 'agree', available: true },
        { action: 'return', available: true },
      ]);
    });

    it('is returned with remarks only, and proposed again as the next version', async () => {
      const { body } = await post('committee', `/api/award-lists/${list.id}/agree`, {
        decision: 'return',
      }).expect(422);
      expect(body).toMatchObject({ errors: [{ pointer: '/remarks', code: 'awards.remarks-needed' }] });
      const remarks = 'Уменьшите первую сумму';
      await post('committee', `/api/award-lists/${list.id}/agree`, { decision: 'return', remarks }).expect(
        200,
      );
      const [best, second] = list.awards;
      list = await propose(council, reviewed.callId, {
        amounts: [
          { applicationId: best?.applicationId, amountKopecks: '15000000', reason: 'смета завышена' },
        ],
        overrides: [
          { applicationId: second?.applicationId, decision: 'refuse', reason: 'повтор прошлого года' },
        ],
        reserve: { applicationIds: [] },
      });
      expect(list.version).toBe(2);
      expect(short(list)).toEqual([
        'award by-ranking 15000000',
        'refuse by-council -',
        'award by-ranking 25000000',
        'award by-ranking 25000000',
        'award by-ranking 25000000',
        'refuse below-pass-mark -',
      ]);
      const { body: page } = await council.committee.get(`${path()}?limit=1`).expect(200);
      const { items, nextCursor } = page as { items: ListBody[]; nextCursor: string };
      expect(items).toMatchObject([{ version: 2, status: 'proposed' }]);
      const rest = await council.committee.get(`${path()}?limit=1&cursor=${nextCursor}`).expect(200);
      expect(rest.body).toMatchObject({
        items: [{ version: 1, status: 'returned', remarks }],
        nextCursor: null,
      });
    });

    it('is agreed and approved, and its applications are awarded', async () => {
      await post('committee', `/api/award-lists/${list.id}/agree`, { decision: 'agree' }).expect(200);
      const order = { orderNumber: '112-р', orderDate: '2027-06-18' };
      const { body } = await post('administrator', `/api/award-lists/${list.id}/approve`, order).expect(200);
      expect(body).toMatchObject({ ...order, status: 'approved', availableActions: [] });
      expect((await statuses()).filter((status) => status === 'awarded')).toHaveLength(4);
      const { body: after } = await council.administrator.get(`/api/calls/${reviewed.callId}`).expect(200);
      expect(after).toMatchObject({ status: 'approved' });
    });

    it('tells everybody of its staff everything once the results are public', async () => {
      expect(await placesFor(near)).not.toEqual(await placesFor(council.secretary));
      await post('administrator', `/api/calls/${reviewed.callId}/publish-results`, {}).expect(201);
      expect(await placesFor(near)).toEqual(await placesFor(council.secretary));
    });
  });
});
