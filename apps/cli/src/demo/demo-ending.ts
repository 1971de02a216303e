import { DEMO_PASSWORD } from '#identity';
import { formatRoubles, parseKopecks, sumKopecks } from '#kernel';
import { Transactions } from '#platform';
import { addressOf, APPLICANT_ACCOUNT, EXPERT_ACCOUNT, STAFF } from './demo-accounts.js';
import { table } from './text-table.js';

interface GrantRow {
  position: number;
  score: string;
  title: string;
  municipality: string;
  awarded: string;
  paid: string;
}

/** The awards of the demo's finished contest, by place. */
const GRANTS = `
  SELECT w.position, w.score::numeric(6, 2)::text AS score, a.title, m.name_ru AS municipality,
         w.amount_kopecks::text AS awarded, coalesce(p.paid, 0)::text AS paid
    FROM award w
    JOIN award_list l ON l.id = w.list_id
    JOIN application a ON a.id = w.application_id
    JOIN municipality m ON m.oktmo = a.municipality_oktmo
    LEFT JOIN (
      SELECT g.award_id, sum(o.amount_kopecks) AS paid
        FROM payout o JOIN tranche t ON t.id = o.tranche_id JOIN agreement g ON g.id = t.agreement_id
       WHERE o.status = 'confirmed' GROUP BY g.award_id) p ON p.award_id = w.id
   WHERE l.call_id = $1 AND l.status = 'approved' AND w.decision = 'award'
   ORDER BY w.position`;

const FINISHED_CALL = `
  SELECT c.id, c.code, c.title
    FROM call c
    JOIN role_grant g ON g.organiser_id = c.organiser_id AND g.role = 'contest-administrator'
    JOIN person p ON p.id = g.person_id
   WHERE p.email = $1 AND c.status IN ('results-published', 'finished')
   ORDER BY c.opens_at LIMIT 1`;

const TOP = 10;

/** What the demo has to tell whoever has started it; nothing where there is no demo. */
export async function demoEnding(tx: Transactions, publicUrl: string): Promise<string[]> {
  const [call] = await tx.manager.query<{ id: string; code: string; title: string }[]>(FINISHED_CALL, [
    addressOf(STAFF[0].name),
  ]);
  if (!call) return [];
  const grants = await tx.manager.query<GrantRow[]>(GRANTS, [call.id]);
  return [
    '',
    `Демонстрация: организации и люди вымышлены. Пароль у всех учётных записей один: ${DEMO_PASSWORD}`,
    '',
    ...accountLines(),
    '',
    ...grantLines(call, grants),
    '',
    `Результаты целиком: ${publicUrl}/api/calls/${call.id}/results`,
  ];
}

function accountLines(): string[] {
  const accounts = [
    ...STAFF.map(({ name, title }) => ({ name, title })),
    { name: EXPERT_ACCOUNT, title: 'эксперт, часть заявок ещё не оценена' },
    { name: APPLICANT_ACCOUNT, title: 'заявитель, проект идёт, отчёт просрочен' },
  ];
  return table(accounts.map(({ name, title }) => [addressOf(name), title]));
}

function grantLines({ code, title }: { code: string; title: string }, grants: readonly GrantRow[]): string[] {
  const sum = (field: 'awarded' | 'paid'): string =>
    formatRoubles(sumKopecks(grants.map((grant) => parseKopecks(grant[field]))));
  return [
    `${code}. ${title}: грантов ${grants.length}, присуждено ${sum('awarded')}, выплачено ${sum('paid')}. Первые ${TOP}:`,
    '',
    ...table(
      grants
        .slice(0, TOP)
        .map((grant) => [
          String(grant.position),
          grant.score,
          grant.title,
          grant.municipality,
          formatRoubles(parseKopecks(grant.awarded)),
          formatRoubles(parseKopecks(grant.paid)),
        ]),
      { head: ['Место', 'Балл', 'Проект', 'Муниципалитет', 'Присуждено', 'Выплачено'], right: [0, 1, 4, 5] },
    ),
  ];
}
