import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePayouts1795392006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Who receives the money: the applicant itself, a host organisation, or a person.
      CREATE TABLE payee (
        id uuid PRIMARY KEY,
        organiser_id uuid NOT NULL CONSTRAINT payee_organiser REFERENCES organiser,
        organisation_id uuid NOT NULL CONSTRAINT payee_organisation REFERENCES organisation,
        kind text NOT NULL CONSTRAINT payee_kind CHECK (kind IN ('applicant', 'host-organisation', 'person')),
        name text NOT NULL,
        inn text NOT NULL,
        kpp text,
        account text NOT NULL,
        bik text NOT NULL,
        bank_name text NOT NULL,
        correspondent_account text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT payee_person_has_no_kpp CHECK (kind <> 'person' OR (length(inn) = 12 AND kpp IS NULL))
      );
      CREATE INDEX payee_of_organisation ON payee (organisation_id);

      -- The fund's own account that payments leave from.
      CREATE TABLE paying_account (
        id uuid PRIMARY KEY,
        organiser_id uuid NOT NULL CONSTRAINT paying_account_organiser REFERENCES organiser,
        name text NOT NULL,
        inn text NOT NULL,
        kpp text,
        account text NOT NULL,
        bik text NOT NULL,
        bank_name text NOT NULL,
        correspondent_account text,
        CONSTRAINT paying_account_one_per_organiser UNIQUE (organiser_id)
      );

      CREATE TABLE agreement (
        id uuid PRIMARY KEY,
        award_id uuid NOT NULL CONSTRAINT agreement_award REFERENCES award CONSTRAINT agreement_one_per_award UNIQUE,
        application_id uuid NOT NULL CONSTRAINT agreement_application REFERENCES application,
        call_id uuid NOT NULL CONSTRAINT agreement_call REFERENCES call,
        organiser_id uuid NOT NULL CONSTRAINT agreement_organiser REFERENCES organiser,
        organisation_id uuid NOT NULL CONSTRAINT agreement_organisation REFERENCES organisation,
        payee_id uuid NOT NULL CONSTRAINT agreement_payee REFERENCES payee,
        number text NOT NULL,
        status text NOT NULL CONSTRAINT agreement_status CHECK (status IN (
          'draft', 'signed', 'running', 'suspended', 'completed', 'terminated', 'declined')),
        version integer NOT NULL DEFAULT 1,
        amount_kopecks bigint NOT NULL CONSTRAINT agreement_amount_positive CHECK (amount_kopecks > 0),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        created_by uuid NOT NULL CONSTRAINT agreement_created_by REFERENCES person,
        created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        signed_by uuid CONSTRAINT agreement_signed_by REFERENCES person,
        signed_at timestamptz,
        -- Why it was suspended, resumed, completed or terminated, in people's words.
        status_reason text,
        CONSTRAINT agreement_number_unique UNIQUE (organiser_id, number),
        CONSTRAINT agreement_period CHECK (ends_on >= starts_on)
      );
      CREATE INDEX agreement_of_organisation ON agreement (organisation_id);
      CREATE INDEX agreement_of_call ON agreement (call_id, status);
      CREATE INDEX agreement_list ON agreement (organiser_id, created_at DESC, id);

      -- A part of an award from one source.
      CREATE TABLE tranche (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL CONSTRAINT tranche_agreement REFERENCES agreement,
        organiser_id uuid NOT NULL CONSTRAINT tranche_organiser REFERENCES organiser,
        source_id uuid NOT NULL CONSTRAINT tranche_source REFERENCES budget_source,
        ordinal integer NOT NULL,
        due_on date NOT NULL,
        amount_kopecks bigint NOT NULL CONSTRAINT tranche_amount_positive CHECK (amount_kopecks > 0),
        status text NOT NULL CONSTRAINT tranche_status CHECK (status IN (
          'planned', 'ready', 'in-payment', 'paid', 'suspended', 'cancelled')),
        CONSTRAINT tranche_ordinal_unique UNIQUE (agreement_id, ordinal, source_id)
      );
      CREATE INDEX tranche_list ON tranche (organiser_id, due_on, id);

      CREATE TABLE payment_batch (
        id uuid PRIMARY KEY,
        organiser_id uuid NOT NULL CONSTRAINT payment_batch_organiser REFERENCES organiser,
        file bytea NOT NULL,
        digest text NOT NULL,
        made_by uuid NOT NULL CONSTRAINT payment_batch_made_by REFERENCES person,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE SEQUENCE payment_number AS integer;

      CREATE TABLE payout (
        id uuid PRIMARY KEY,
        tranche_id uuid NOT NULL CONSTRAINT payout_tranche REFERENCES tranche,
        organiser_id uuid NOT NULL CONSTRAINT payout_organiser REFERENCES organiser,
        payee_id uuid NOT NULL CONSTRAINT payout_payee REFERENCES payee,
        status text NOT NULL CONSTRAINT payout_status CHECK (status IN (
          'draft', 'approved', 'sending', 'sent', 'confirmed', 'rejected', 'unknown', 'returned', 'cancelled')),
        amount_kopecks bigint NOT NULL CONSTRAINT payout_amount_positive CHECK (amount_kopecks > 0),
        reference text NOT NULL CONSTRAINT payout_reference_unique UNIQUE,
        payment_number integer,
        payment_date date,
        created_by uuid NOT NULL CONSTRAINT payout_created_by REFERENCES person,
        created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        approved_by uuid CONSTRAINT payout_approved_by REFERENCES person,
        approved_at timestamptz,
        -- Binds the approval to payee, account and amount: a changed requisite voids it.
        approved_digest text,
        batch_id uuid CONSTRAINT payout_batch REFERENCES payment_batch,
        -- Where the order sent the money: the payee's requisites may change while it is on its way.
        sent_to_account text,
        sent_to_inn text,
        settled_on date,
        -- Why it was cancelled or what a person found out about it.
        status_reason text,
        CONSTRAINT payout_four_eyes CHECK (approved_by <> created_by),
        CONSTRAINT payout_approval CHECK (status IN ('draft', 'cancelled') OR (approved_by IS NOT NULL AND approved_digest IS NOT NULL)),
        CONSTRAINT payout_order CHECK (status IN ('draft', 'approved', 'cancelled') OR (
          batch_id IS NOT NULL AND payment_number IS NOT NULL AND payment_date IS NOT NULL
          AND sent_to_account IS NOT NULL AND sent_to_inn IS NOT NULL))
      );
      -- However many workers and clicks race, a tranche is paid by one payout.
      CREATE UNIQUE INDEX payout_one_live_per_tranche ON payout (tranche_id)
        WHERE status NOT IN ('rejected', 'returned', 'cancelled');
      CREATE INDEX payout_list ON payout (organiser_id, status);

      CREATE TABLE bank_statement (
        id uuid PRIMARY KEY,
        organiser_id uuid NOT NULL CONSTRAINT bank_statement_organiser REFERENCES organiser,
        account text NOT NULL,
        file_digest text NOT NULL,
        imported_by uuid NOT NULL CONSTRAINT bank_statement_imported_by REFERENCES person,
        imported_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE bank_statement_line (
        id uuid PRIMARY KEY,
        statement_id uuid NOT NULL CONSTRAINT bank_statement_line_statement REFERENCES bank_statement,
        organiser_id uuid NOT NULL CONSTRAINT bank_statement_line_organiser REFERENCES organiser,
        account text NOT NULL,
        line_date date NOT NULL,
        number text NOT NULL,
        direction text NOT NULL CONSTRAINT bank_statement_line_direction CHECK (direction IN ('debit', 'credit')),
        amount_kopecks bigint NOT NULL CONSTRAINT bank_statement_line_amount_positive CHECK (amount_kopecks > 0),
        counterparty_account text NOT NULL,
        counterparty_inn text NOT NULL DEFAULT '',
        purpose text NOT NULL DEFAULT '',
        payout_id uuid CONSTRAINT bank_statement_line_payout REFERENCES payout,
        match text NOT NULL CONSTRAINT bank_statement_line_match CHECK (match IN ('payment', 'return', 'unmatched')),
        CONSTRAINT bank_statement_line_matched CHECK ((match = 'unmatched') = (payout_id IS NULL)),
        CONSTRAINT bank_statement_line_once UNIQUE (organiser_id, account, line_date, number, direction, amount_kopecks, counterparty_account)
      );

      CREATE TABLE ledger_account (
        id uuid PRIMARY KEY,
        organiser_id uuid NOT NULL CONSTRAINT ledger_account_organiser REFERENCES organiser,
        source_id uuid NOT NULL CONSTRAINT ledger_account_source REFERENCES budget_source,
        agreement_id uuid CONSTRAINT ledger_account_agreement REFERENCES agreement,
        kind text NOT NULL CONSTRAINT ledger_account_kind CHECK (kind IN ('budget', 'committed', 'paid', 'refunded')),
        CONSTRAINT ledger_account_unique UNIQUE NULLS NOT DISTINCT (source_id, agreement_id, kind)
      );
      -- An account that changes its kind or source would take its money along.
      CREATE TRIGGER ledger_account_append_only BEFORE UPDATE OR DELETE ON ledger_account
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE ledger_transfer (
        id uuid PRIMARY KEY,
        organiser_id uuid NOT NULL CONSTRAINT ledger_transfer_organiser REFERENCES organiser,
        kind text NOT NULL CONSTRAINT ledger_transfer_kind CHECK (kind IN (
          'commitment', 'payment', 'return', 'refund', 'release')),
        effect_key text NOT NULL CONSTRAINT ledger_transfer_once UNIQUE,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE ledger_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        transfer_id uuid NOT NULL CONSTRAINT ledger_entry_transfer REFERENCES ledger_transfer,
        account_id uuid NOT NULL CONSTRAINT ledger_entry_account REFERENCES ledger_account,
        amount_kopecks bigint NOT NULL CONSTRAINT ledger_entry_not_zero CHECK (amount_kopecks <> 0)
      );
      CREATE INDEX ledger_entry_of_transfer ON ledger_entry (transfer_id);
      CREATE INDEX ledger_entry_of_account ON ledger_entry (account_id);

      CREATE FUNCTION ledger_transfer_must_balance() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        transfer uuid;
        sources integer;
        unbalanced integer;
      BEGIN
        IF TG_TABLE_NAME = 'ledger_transfer' THEN transfer := NEW.id; ELSE transfer := NEW.transfer_id; END IF;
        SELECT count(*), count(*) FILTER (WHERE total <> 0) INTO sources, unbalanced FROM (
          SELECT sum(e.amount_kopecks) AS total FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
           WHERE e.transfer_id = transfer GROUP BY a.source_id) AS by_source;
        IF sources = 0 OR unbalanced > 0 THEN
          RAISE EXCEPTION 'ledger transfer % does not balance: % of % sources', transfer, unbalanced, sources
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_transfer_balances';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER ledger_entry_balances AFTER INSERT ON ledger_entry
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_transfer_must_balance();
      CREATE CONSTRAINT TRIGGER ledger_transfer_balances AFTER INSERT ON ledger_transfer
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_transfer_must_balance();
      CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER ledger_entry_never_emptied BEFORE TRUNCATE ON ledger_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER ledger_transfer_append_only BEFORE UPDATE OR DELETE ON ledger_transfer
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER ledger_transfer_never_emptied BEFORE TRUNCATE ON ledger_transfer
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE report (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL CONSTRAINT report_agreement REFERENCES agreement,
        organiser_id uuid NOT NULL CONSTRAINT report_organiser REFERENCES organiser,
        kind text NOT NULL CONSTRAINT report_kind CHECK (kind IN ('interim', 'final')),
        ordinal integer NOT NULL,
        status text NOT NULL CONSTRAINT report_status CHECK (status IN ('awaited', 'submitted', 'returned', 'accepted')),
        version integer NOT NULL DEFAULT 1,
        due_on date NOT NULL,
        content jsonb NOT NULL DEFAULT '{}',
        submitted_by uuid CONSTRAINT report_submitted_by REFERENCES person,
        submitted_at timestamptz,
        decided_by uuid CONSTRAINT report_decided_by REFERENCES person,
        decided_at timestamptz,
        remarks text,
        CONSTRAINT report_ordinal_unique UNIQUE (agreement_id, ordinal),
        CONSTRAINT report_decided_by_another CHECK (decided_by <> submitted_by)
      );
      CREATE INDEX report_due ON report (due_on) WHERE status IN ('awaited', 'returned');

      CREATE TABLE report_spending (
        report_id uuid NOT NULL CONSTRAINT report_spending_report REFERENCES report,
        position integer NOT NULL,
        source_id uuid NOT NULL CONSTRAINT report_spending_source REFERENCES budget_source,
        article text NOT NULL,
        amount_kopecks bigint NOT NULL CONSTRAINT report_spending_positive CHECK (amount_kopecks > 0),
        document text NOT NULL,
        CONSTRAINT report_spending_pkey PRIMARY KEY (report_id, position)
      );
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
