import { StreamableFile } from '@nestjs/common';
import type { PaymentBatchEntity } from '../data/payment-batch.entity.js';

/** The media type of a file of payment orders. */
const PAYMENT_FILE_TYPE = 'text/plain; charset=windows-1251';

/** A file of payment orders as a download. Its name tells nothing about the payees. */
export class PaymentFile extends StreamableFile {
  constructor(private readonly batch: PaymentBatchEntity) {
    super(batch.file, {
      type: PAYMENT_FILE_TYPE,
      disposition: `attachment; filename="payment-orders-${batch.id.slice(0, 8)}.txt"`,
      length: batch.file.length,
    });
  }

  /** What is kept for a repetition under the same Idempotency-Key: where the file is, not the file. */
  toJSON(): { batchId: string; digest: string } {
    return { batchId: this.batch.id, digest: this.batch.digest };
  }
}
