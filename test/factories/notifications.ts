import { newId } from '#kernel';
import type { Events, Topic } from '#contracts';
import { Outbox } from '#platform';
import type { TestApp } from '../setup/test-app.js';
import type { OpenCall, Submitted } from './contest.js';

/** Puts a row into a table of a library whose way there would be long. @returns its id */
export async function row(app: TestApp, table: string, values: Record<string, unknown>): Promise<string> {
  const filled: Record<string, unknown> = { id: newId(), ...values };
  const names = Object.keys(filled);
  await app.tx.manager.query(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(filled),
  );
  return filled['id'] as string;
}

/** Tells an event as the library that owns it would. */
export async function tell<T extends Topic>(app: TestApp, topic: T, event: Events[T]): Promise<void> {
  await app.tx.run((em) => app.get(Outbox).emit(em, topic, event));
}

export interface LetterRow {
  id: string;
  kind: string;
  person_id: string;
  object_id: string;
  params: Record<string, unknown>;
  mail_status: string;
  mail_attempts: number;
  mail_error: string | null;
  is_due_later: boolean;
}

/** Every letter that was written, of one kind or of any, oldest first. */
export function letters(app: TestApp, kind?: string): Promise<LetterRow[]> {
  return app.tx.manager.query<LetterRow[]>(
    `SELECT *, mail_at > clock_timestamp() AS is_due_later FROM letter
      WHERE $1::text IS NULL OR kind = $1 ORDER BY created_at, id`,
    [kind ?? null],
  );
}

/** A second application of the same applicant, in another track and not handed in. */
export async function anotherDraft(
  app: TestApp,
  { applicationId }: Submitted,
  trackId: string,
): Promise<void> {
  await app.tx.manager.query(
    `INSERT INTO application (id, call_id, organiser_id, organisation_id, track_id, municipality_oktmo, status, title, content, created_by)
     SELECT gen_random_uuid(), call_id, organiser_id, organisation_id, $2, municipality_oktmo, 'draft', 'Вторая', content, created_by
       FROM application WHERE id = $1`,
    [applicationId, trackId],
  );
}

export function assignedReview(
  app: TestApp,
  { fund, callId }: OpenCall,
  applicationId: string,
  expertId: string,
  change: { status?: string; assigned_at?: Date } = {},
): Promise<string> {
  return row(app, 'review', {
    application_id: applicationId,
    call_id: callId,
    organiser_id: fund.organiserId,
    expert_id: expertId,
    expert_alias: `Эксперт ${newId().slice(0, 4)}`,
    status: 'assigned',
    assigned_by: fund.administrator.personId,
    ...change,
  });
}

export interface ListedAward {
  submitted: Submitted;
  decision: 'award' | 'reserve' | 'refuse';
  kopecks?: string;
  place?: number;
}

/** A list of awards and its publication, which is visible from the moment given. */
export async function publishedList(
  app: TestApp,
  { fund, callId }: OpenCall,
  version: number,
  awards: ListedAward[],
  visibleFrom = new Date(),
): Promise<{ listId: string; publicationId: string; awardIds: string[] }> {
  const proposedBy = fund.administrator.personId;
  const listId = await row(app, 'award_list', {
    ...{ call_id: callId, organiser_id: fund.organiserId, version, status: 'agreed', pass_marks: '{}' },
    ...{ ranking_version: 1, ranking_digest: 'digest', protocol_number: '1', protocol_date: '2027-06-01' },
    proposed_by: proposedBy,
  });
  const awardIds: string[] = [];
  for (const [position, { submitted, decision, kopecks = null, place = null }] of awards.entries())
    awardIds.push(
      await row(app, 'award', {
        ...{ list_id: listId, application_id: submitted.applicationId, decision, position },
        ...{ amount_kopecks: kopecks, reserve_position: place, reason_code: 'by-ranking' },
      }),
    );
  const publicationId = await row(app, 'publication', {
    ...{ call_id: callId, list_id: listId, version, document: '{}', digest: 'digest' },
    ...{ published_by: proposedBy, visible_from: visibleFrom },
  });
  return { listId, publicationId, awardIds };
}

export interface GrantIds {
  agreementId: string;
  payoutId: string;
  reportId: string;
}

/** An agreement on an award, with one payout and one report that has been decided on. */
export async function paidGrant(
  app: TestApp,
  { fund, callId }: OpenCall,
  { applicationId, applicant }: Submitted,
  awardId: string,
): Promise<GrantIds> {
  const organiser = { organiser_id: fund.organiserId };
  const requisites = { account: '40602810700000000025', bik: '049805746', bank_name: 'Банк' };
  const payeeId = await row(app, 'payee', {
    ...{ ...organiser, organisation_id: applicant.organisationId, kind: 'applicant', name: 'АНО' },
    ...{ inn: '1435077441', ...requisites },
  });
  const agreementId = await row(app, 'agreement', {
    ...{ ...organiser, award_id: awardId, application_id: applicationId, call_id: callId },
    ...{ organisation_id: applicant.organisationId, payee_id: payeeId, number: '27-1', status: 'draft' },
    ...{ amount_kopecks: '120340050', starts_on: '2027-08-01', ends_on: '2028-03-31' },
    created_by: fund.administrator.personId,
  });
  const [source] = await app.tx.manager.query<[{ id: string }]>(
    'SELECT id FROM budget_source WHERE call_id = $1 LIMIT 1',
    [callId],
  );
  const trancheId = await row(app, 'tranche', {
    ...{ ...organiser, agreement_id: agreementId, source_id: source.id, ordinal: 1, due_on: '2027-08-10' },
    ...{ amount_kopecks: '60170025', status: 'paid' },
  });
  const batchId = await row(app, 'payment_batch', {
    ...{ ...organiser, file: Buffer.from(''), digest: 'digest', made_by: fund.administrator.personId },
  });
  const payoutId = await row(app, 'payout', {
    ...{ ...organiser, tranche_id: trancheId, payee_id: payeeId, status: 'confirmed' },
    ...{ amount_kopecks: '60170025', reference: 'R-1', batch_id: batchId, settled_on: '2027-08-11' },
    ...{ payment_number: 17, payment_date: '2027-08-10' },
    ...{ sent_to_account: requisites.account, sent_to_inn: '1435077441' },
    ...{ created_by: fund.administrator.personId, approved_by: fund.checker.personId, approved_digest: 'd' },
  });
  const reportId = await row(app, 'report', {
    ...{ ...organiser, agreement_id: agreementId, kind: 'interim', ordinal: 1, status: 'returned' },
    ...{ due_on: '2027-12-01', decided_at: new Date() },
  });
  return { agreementId, payoutId, reportId };
}

/** Lets a person write applications for an applicant. */
export async function addEditor(app: TestApp, organisationId: string, personId: string): Promise<void> {
  await app.tx.manager.query(
    `INSERT INTO organisation_member (organisation_id, person_id, role) VALUES ($1, $2, 'editor')`,
    [organisationId, personId],
  );
}
