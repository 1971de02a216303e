import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity1795392001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE municipality (
        oktmo text PRIMARY KEY CONSTRAINT municipality_oktmo_form CHECK (oktmo ~ '^[0-9]{8}$'),
        name_ru text NOT NULL,
        name_sah text NOT NULL,
        kind text NOT NULL CONSTRAINT municipality_kind CHECK (kind IN ('district', 'city')),
        centre_ru text NOT NULL,
        lat double precision NOT NULL,
        lon double precision NOT NULL,
        time_zone text NOT NULL
      );

      -- Funds that run contests on this installation. Every call, application and payment belongs to one.
      CREATE TABLE organiser (
        id uuid PRIMARY KEY,
        code text NOT NULL CONSTRAINT organiser_code_unique UNIQUE
          CONSTRAINT organiser_code_form CHECK (code ~ '^[a-z0-9-]{2,40}$'),
        name text NOT NULL CONSTRAINT organiser_name_length CHECK (length(name) BETWEEN 1 AND 300),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE person (
        id uuid PRIMARY KEY,
        email text NOT NULL CONSTRAINT person_email_folded CHECK (email = lower(email))
          CONSTRAINT person_email_unique UNIQUE,
        full_name text NOT NULL CONSTRAINT person_full_name_length CHECK (length(full_name) BETWEEN 1 AND 200),
        locale text NOT NULL DEFAULT 'ru' CONSTRAINT person_locale CHECK (locale IN ('ru', 'en', 'sah')),
        time_zone text NOT NULL DEFAULT 'Asia/Yakutsk',
        password_hash text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE role_grant (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT role_grant_person REFERENCES person,
        organiser_id uuid CONSTRAINT role_grant_organiser REFERENCES organiser,
        role text NOT NULL CONSTRAINT role_grant_role CHECK (role IN (
          'installation-administrator', 'contest-administrator', 'consultant', 'formal-checker',
          'head-of-expertise', 'expert', 'council-member', 'council-secretary', 'committee-member',
          'project-curator', 'finance-preparer', 'finance-approver', 'auditor')),
        valid_from timestamptz NOT NULL DEFAULT clock_timestamp(),
        valid_until timestamptz,
        granted_by uuid CONSTRAINT role_grant_granted_by REFERENCES person,
        CONSTRAINT role_grant_scope CHECK ((role = 'installation-administrator') = (organiser_id IS NULL)),
        CONSTRAINT role_grant_period CHECK (valid_until IS NULL OR valid_until > valid_from)
      );
      CREATE INDEX role_grant_of_person ON role_grant (person_id);
      CREATE INDEX role_grant_of_organiser ON role_grant (organiser_id, role);

      CREATE TABLE session (
        token_hash text PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT session_person REFERENCES person,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_of_person ON session (person_id);
      CREATE INDEX session_expiry ON session (expires_at);

      -- Repeated failures delay the next attempt; nobody is locked out.
      CREATE TABLE sign_in_delay (
        subject_hash text PRIMARY KEY,
        failures integer NOT NULL,
        retry_at timestamptz NOT NULL
      );

      CREATE TABLE setup_link (
        token_hash text PRIMARY KEY,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        used_at timestamptz
      );

      -- 152-ФЗ: each purpose apart, with the version of the text that was agreed to.
      CREATE TABLE consent (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT consent_person REFERENCES person,
        purpose text NOT NULL CONSTRAINT consent_purpose CHECK (purpose IN
          ('personal-data-processing', 'personal-data-publication')),
        text_version text NOT NULL,
        given_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        withdrawn_at timestamptz
      );
      CREATE INDEX consent_of_person ON consent (person_id);

      -- Applicants: a legal entity, a group without registration (ТОС, инициативная группа) or one person.
      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        kind text NOT NULL CONSTRAINT organisation_kind CHECK (kind IN ('legal-entity', 'group', 'person')),
        name text NOT NULL CONSTRAINT organisation_name_length CHECK (length(name) BETWEEN 1 AND 500),
        inn text CONSTRAINT organisation_inn_unique UNIQUE,
        ogrn text CONSTRAINT organisation_ogrn_unique UNIQUE,
        kpp text,
        registered_on date,
        municipality_oktmo text NOT NULL CONSTRAINT organisation_municipality REFERENCES municipality,
        address text NOT NULL CONSTRAINT organisation_address_length CHECK (length(address) BETWEEN 1 AND 500),
        notices_email text NOT NULL,
        created_by uuid NOT NULL CONSTRAINT organisation_created_by REFERENCES person,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT organisation_legal_entity CHECK (kind <> 'legal-entity' OR
          (inn ~ '^[0-9]{10}$' AND ogrn ~ '^[0-9]{13}$' AND kpp IS NOT NULL AND registered_on IS NOT NULL)),
        CONSTRAINT organisation_unregistered CHECK (kind = 'legal-entity' OR (ogrn IS NULL AND kpp IS NULL)),
        CONSTRAINT organisation_person_inn CHECK (kind <> 'person' OR inn ~ '^[0-9]{12}$')
      );
      CREATE INDEX organisation_of_municipality ON organisation (municipality_oktmo);

      CREATE TABLE organisation_member (
        organisation_id uuid NOT NULL CONSTRAINT organisation_member_organisation REFERENCES organisation,
        person_id uuid NOT NULL CONSTRAINT organisation_member_person REFERENCES person,
        role text NOT NULL CONSTRAINT organisation_member_role CHECK (role IN ('signatory', 'editor')),
        basis text CONSTRAINT organisation_member_basis CHECK (basis IN ('head', 'mandate')),
        added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT organisation_member_pkey PRIMARY KEY (organisation_id, person_id),
        CONSTRAINT organisation_member_signs_on_a_basis CHECK ((role = 'signatory') = (basis IS NOT NULL))
      );
      CREATE INDEX organisation_member_of_person ON organisation_member (person_id);

      INSERT INTO municipality (oktmo, name_ru, name_sah, kind, centre_ru, lat, lon, time_zone) VALUES
        ('98601000', 'Абыйский улус', 'Абый улууһа', 'district', 'Белая Гора', 68.53, 146.18, 'Asia/Srednekolymsk'),
        ('98603000', 'Алданский район', 'Алдан оройуона', 'district', 'Алдан', 58.61, 125.38, 'Asia/Yakutsk'),
        ('98606000', 'Аллаиховский улус', 'Аллайыаха улууһа', 'district', 'Чокурдах', 70.62, 147.90, 'Asia/Srednekolymsk'),
        ('98608000', 'Амгинский улус', 'Амма улууһа', 'district', 'Амга', 60.90, 131.97, 'Asia/Yakutsk'),
        ('98610000', 'Анабарский улус', 'Анаабыр улууһа', 'district', 'Саскылах', 71.97, 114.09, 'Asia/Yakutsk'),
        ('98612000', 'Булунский улус', 'Булуҥ улууһа', 'district', 'Тикси', 71.64, 128.87, 'Asia/Yakutsk'),
        ('98614000', 'Верхневилюйский улус', 'Үөһээ Бүлүү улууһа', 'district', 'Верхневилюйск', 63.45, 120.30, 'Asia/Yakutsk'),
        ('98615000', 'Верхнеколымский улус', 'Үөһээ Халыма улууһа', 'district', 'Зырянка', 65.74, 150.89, 'Asia/Srednekolymsk'),
        ('98616000', 'Верхоянский район', 'Үөһээ Дьааҥы оройуона', 'district', 'Батагай', 67.66, 134.64, 'Asia/Ust-Nera'),
        ('98618000', 'Вилюйский улус', 'Бүлүү улууһа', 'district', 'Вилюйск', 63.75, 121.63, 'Asia/Yakutsk'),
        ('98620000', 'Горный улус', 'Горнай улууһа', 'district', 'Бердигестях', 62.10, 126.70, 'Asia/Yakutsk'),
        ('98622000', 'Жиганский район', 'Эдьигээн оройуона', 'district', 'Жиганск', 66.77, 123.37, 'Asia/Yakutsk'),
        ('98624000', 'Кобяйский улус', 'Кэбээйи улууһа', 'district', 'Сангар', 63.92, 127.47, 'Asia/Yakutsk'),
        ('98627000', 'Ленский район', 'Ленскэй оройуона', 'district', 'Ленск', 60.73, 114.95, 'Asia/Yakutsk'),
        ('98629000', 'Мегино-Кангаласский улус', 'Мэҥэ Хаҥалас улууһа', 'district', 'Нижний Бестях', 61.95, 129.91, 'Asia/Yakutsk'),
        ('98631000', 'Мирнинский район', 'Мирнэй оройуона', 'district', 'Мирный', 62.54, 113.97, 'Asia/Yakutsk'),
        ('98633000', 'Момский район', 'Муома оройуона', 'district', 'Хонуу', 66.45, 143.23, 'Asia/Srednekolymsk'),
        ('98635000', 'Намский улус', 'Нам улууһа', 'district', 'Намцы', 62.72, 129.67, 'Asia/Yakutsk'),
        ('98660000', 'Нерюнгринский район', 'Нерюнгри оройуона', 'district', 'Нерюнгри', 56.66, 124.72, 'Asia/Yakutsk'),
        ('98637000', 'Нижнеколымский район', 'Аллараа Халыма оройуона', 'district', 'Черский', 68.75, 161.33, 'Asia/Srednekolymsk'),
        ('98626000', 'Нюрбинский район', 'Ньурба оройуона', 'district', 'Нюрба', 63.28, 118.32, 'Asia/Yakutsk'),
        ('98639000', 'Оймяконский улус', 'Өймөкөөн улууһа', 'district', 'Усть-Нера', 64.57, 143.24, 'Asia/Ust-Nera'),
        ('98641000', 'Олёкминский район', 'Өлүөхүмэ оройуона', 'district', 'Олёкминск', 60.38, 120.41, 'Asia/Yakutsk'),
        ('98642000', 'Оленёкский район', 'Өлөөн оройуона', 'district', 'Оленёк', 68.50, 112.46, 'Asia/Yakutsk'),
        ('98646000', 'Среднеколымский улус', 'Орто Халыма улууһа', 'district', 'Среднеколымск', 67.46, 153.71, 'Asia/Srednekolymsk'),
        ('98648000', 'Сунтарский улус', 'Сунтаар улууһа', 'district', 'Сунтар', 62.15, 117.64, 'Asia/Yakutsk'),
        ('98604000', 'Таттинский улус', 'Таатта улууһа', 'district', 'Ытык-Кюёль', 62.37, 133.55, 'Asia/Yakutsk'),
        ('98650000', 'Томпонский район', 'Томпо оройуона', 'district', 'Хандыга', 62.66, 135.60, 'Asia/Khandyga'),
        ('98652000', 'Усть-Алданский улус', 'Уус Алдан улууһа', 'district', 'Борогонцы', 62.67, 131.17, 'Asia/Yakutsk'),
        ('98654000', 'Усть-Майский улус', 'Уус Маайа улууһа', 'district', 'Усть-Мая', 60.42, 134.54, 'Asia/Yakutsk'),
        ('98656000', 'Усть-Янский улус', 'Усуйаана улууһа', 'district', 'Депутатский', 69.30, 139.97, 'Asia/Ust-Nera'),
        ('98644000', 'Хангаласский улус', 'Хаҥалас улууһа', 'district', 'Покровск', 61.48, 129.15, 'Asia/Yakutsk'),
        ('98658000', 'Чурапчинский улус', 'Чурапчы улууһа', 'district', 'Чурапча', 62.00, 132.43, 'Asia/Yakutsk'),
        ('98659000', 'Эвено-Бытантайский район', 'Эбээн Бытантай улууһа', 'district', 'Батагай-Алыта', 67.80, 130.40, 'Asia/Yakutsk'),
        ('98701000', 'городской округ Якутск', 'Дьокуускай куорат', 'city', 'Якутск', 62.03, 129.73, 'Asia/Yakutsk'),
        ('98702000', 'городской округ Жатай', 'Жатай куорат', 'city', 'Жатай', 62.16, 129.83, 'Asia/Yakutsk');
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
