import {
  ApprovePayout,
  ExportPaymentOrders,
  ImportBankStatement,
  PayoutEntity,
  PreparePayout,
  ResolvePayout,
} from '#payouts';
import { Transactions } from '#platform';
import type { GrantFate, PlannedPayment } from '../plan/grants.js';
import {
  bankFee,
  carries,
  namelessly,
  ordersIn,
  paid,
  sentBack,
  writeStatement,
  type BankOrder,
} from './bank-statement.js';
import type { Seeding } from './seeding.js';

interface ReadyTranche {
  id: string;
  agreementId: string;
  ordinal: number;
}

const READY = `
  SELECT t.id, t.agreement_id AS "agreementId", t.ordinal
    FROM tranche t JOIN agreement g ON g.id = t.agreement_id JOIN budget_source s ON s.id = t.source_id
   WHERE g.call_id = $1 AND t.status = 'ready' ORDER BY g.number, t.ordinal, s.position`;

const HOUR_MS = 3_600_000;
/** What is special about a grant's payments is so with its second tranche. */
const SECOND = 2;
const LOST = 'Банк не подтвердил платёж: в выписке за два дня его нет, на запрос ответа ещё нет.';

/** Payments of a call's grants, by two people and through the bank. */
export class Payments {
  /** Orders that the bank has not answered as usual. */
  private readonly stuck = new Map<GrantFate, { payoutId: string; order: BankOrder }>();

  constructor(
    private readonly seeding: Seeding,
    private readonly callId: string,
    private readonly account: string,
    private readonly fateOf: (agreementId: string) => GrantFate,
  ) {}

  /** Pays what is ready, but for what waits for the latest drafts; the bank's statement settles it. */
  async payDue({ at, statementAt }: PlannedPayment): Promise<void> {
    const { app, clock, days, fund } = this.seeding;
    const { preparer } = fund.staff;
    const due = await this.ready((fate) => fate !== 'payment-approved' && fate !== 'payment-draft');
    if (due.length === 0) return;
    const payouts = await this.prepare(due, at);
    await this.approve([...payouts.keys()], new Date(at.getTime() + 2 * HOUR_MS));
    const { file } = await clock.at(new Date(at.getTime() + 4 * HOUR_MS), () =>
      app.get(ExportPaymentOrders).execute(preparer, {}),
    );
    const orders = ordersIn(file);
    for (const [payout, fate] of payouts) {
      const order = orders.find((one) => carries(one, payout.reference));
      if (order && fate !== 'usual') this.stuck.set(fate, { payoutId: payout.id, order });
    }
    const lost = this.stuck.get('payment-unknown')?.order;
    const day = days.day(days.offsetOf(statementAt));
    await this.tell(
      statementAt,
      orders.filter((order) => order !== lost).map((order) => paid(order, day)),
    );
  }

  /** One payment comes back, of another nobody knows what became of it. */
  async getStuck(at: Date): Promise<void> {
    const { app, clock, days, fund } = this.seeding;
    const returned = this.stuck.get('payment-returned');
    if (returned) await this.tell(at, [sentBack(returned.order, days.day(days.offsetOf(at)))]);
    const lost = this.stuck.get('payment-unknown');
    if (lost)
      await clock.at(at, () =>
        app
          .get(ResolvePayout)
          .execute(fund.staff.approver, lost.payoutId, { outcome: 'unknown', reason: LOST }),
      );
  }

  /** The latest payouts: some are approved, none is sent. */
  async drawUp(at: Date): Promise<void> {
    const due = await this.ready((fate) => fate === 'payment-approved' || fate === 'payment-draft');
    const payouts = await this.prepare(due, at);
    const approved = [...payouts].filter(([, fate]) => fate === 'payment-approved');
    await this.approve(
      approved.map(([payout]) => payout),
      new Date(at.getTime() + HOUR_MS),
    );
  }

  /** What a person has to look at: the bank's own fee, and money that left without saying for which payment. */
  async leaveToPerson(at: Date): Promise<void> {
    const { days } = this.seeding;
    const day = days.day(days.offsetOf(at));
    const lost = this.stuck.get('payment-unknown');
    await this.tell(at, [bankFee(this.account, day), ...(lost ? [namelessly(lost.order, day)] : [])]);
  }

  private async ready(wanted: (fate: GrantFate) => boolean): Promise<ReadyTranche[]> {
    const { manager } = this.seeding.app.get(Transactions);
    const tranches = await manager.query<ReadyTranche[]>(READY, [this.callId]);
    return tranches.filter((tranche) => wanted(this.fateOfTranche(tranche)));
  }

  private fateOfTranche({ agreementId, ordinal }: ReadyTranche): GrantFate {
    return ordinal === SECOND ? this.fateOf(agreementId) : 'usual';
  }

  private async prepare(tranches: readonly ReadyTranche[], at: Date): Promise<Map<PayoutEntity, GrantFate>> {
    const { app, clock, fund } = this.seeding;
    const payouts = new Map<PayoutEntity, GrantFate>();
    await clock.inAnyOrder(
      tranches.map((tranche) => ({
        at,
        happen: async () => {
          const payout = await app.get(PreparePayout).execute(fund.staff.preparer, tranche.id);
          payouts.set(payout, this.fateOfTranche(tranche));
        },
      })),
    );
    return payouts;
  }

  private async approve(payouts: readonly PayoutEntity[], at: Date): Promise<void> {
    const { app, clock, fund } = this.seeding;
    await clock.inAnyOrder(
      payouts.map(({ id }) => ({
        at,
        happen: () => app.get(ApprovePayout).execute(fund.staff.approver, id),
      })),
    );
  }

  /** The preparer imports what the bank says. */
  private async tell(at: Date, orders: readonly BankOrder[]): Promise<void> {
    const { app, clock, days, fund } = this.seeding;
    const bytes = writeStatement(this.account, days.day(days.offsetOf(at)), orders);
    await clock.at(at, () => app.get(ImportBankStatement).execute(fund.staff.preparer, { bytes }));
  }
}
