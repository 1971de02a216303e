import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NameMunicipalitiesInEnglish1795968090000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE municipality ADD COLUMN name_en text;

      UPDATE municipality SET name_en = named.name_en
        FROM (VALUES
          ('98601000', 'Abyysky District'),
          ('98603000', 'Aldansky District'),
          ('98606000', 'Allaikhovsky District'),
          ('98608000', 'Amginsky District'),
          ('98610000', 'Anabarsky District'),
          ('98612000', 'Bulunsky District'),
          ('98614000', 'Verkhnevilyuysky District'),
          ('98615000', 'Verkhnekolymsky District'),
          ('98616000', 'Verkhoyansky District'),
          ('98618000', 'Vilyuysky District'),
          ('98620000', 'Gorny District'),
          ('98622000', 'Zhigansky District'),
          ('98624000', 'Kobyaysky District'),
          ('98627000', 'Lensky District'),
          ('98629000', 'Megino-Kangalassky District'),
          ('98631000', 'Mirninsky District'),
          ('98633000', 'Momsky District'),
          ('98635000', 'Namsky District'),
          ('98660000', 'Neryungrinsky District'),
          ('98637000', 'Nizhnekolymsky District'),
          ('98626000', 'Nyurbinsky District'),
          ('98639000', 'Oymyakonsky District'),
          ('98641000', 'Olyokminsky District'),
          ('98642000', 'Olenyoksky District'),
          ('98646000', 'Srednekolymsky District'),
          ('98648000', 'Suntarsky District'),
          ('98604000', 'Tattinsky District'),
          ('98650000', 'Tomponsky District'),
          ('98652000', 'Ust-Aldansky District'),
          ('98654000', 'Ust-Maysky District'),
          ('98656000', 'Ust-Yansky District'),
          ('98644000', 'Khangalassky District'),
          ('98658000', 'Churapchinsky District'),
          ('98659000', 'Eveno-Bytantaysky District'),
          ('98701000', 'City of Yakutsk'),
          ('98702000', 'City of Zhatay')
        ) AS named (oktmo, name_en)
       WHERE municipality.oktmo = named.oktmo;

      -- Whatever an installation has added itself keeps the name that it has.
      UPDATE municipality SET name_en = name_ru WHERE name_en IS NULL;
      ALTER TABLE municipality ALTER COLUMN name_en SET NOT NULL;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
