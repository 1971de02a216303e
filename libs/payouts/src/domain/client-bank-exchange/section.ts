import type { CalendarDate, Kopecks } from '#kernel';
import { fail } from '../payouts.errors.js';
import { readAmount, readDate } from './exchange-values.js';

interface Field {
  value: string;
  line: number;
}

/** One section of an exchange file: its fields by key, read as what they must be. Errors name the line. */
export class Section {
  private readonly fields = new Map<string, Field>();

  /**
   * @param line where the section begins in the file
   * @param kind what the opening line says after «=»
   */
  constructor(
    readonly line: number,
    readonly kind: string,
  ) {}

  /** @throws DomainError `payouts.statement-repeated-field` when the section already says otherwise */
  add(key: string, value: string, line: number): void {
    const known = this.fields.get(key);
    if (known && known.value !== value) throw fail('payouts.statement-repeated-field', { line, field: key });
    this.fields.set(key, { value, line });
  }

  /** The first of these fields that is filled in; empty when none is. */
  text(...keys: readonly string[]): string {
    return keys.map((key) => this.fields.get(key)?.value ?? '').find((value) => value !== '') ?? '';
  }

  lineOf(key: string): number {
    return this.fields.get(key)?.line ?? this.line;
  }

  amount(key: string): Kopecks | null {
    return this.read(key, readAmount, 'payouts.statement-amount');
  }

  date(key: string): CalendarDate | null {
    return this.read(key, readDate, 'payouts.statement-date');
  }

  /** @throws DomainError `payouts.statement-missing-field` */
  required<Value>(key: string, value: Value | null): Value {
    if (value === null || value === '')
      throw fail('payouts.statement-missing-field', { line: this.line, field: key });
    return value;
  }

  private read<Value>(
    key: string,
    reader: (text: string) => Value | null,
    code: 'payouts.statement-amount' | 'payouts.statement-date',
  ): Value | null {
    const text = this.text(key);
    if (text === '') return null;
    const value = reader(text);
    if (value === null) throw fail(code, { line: this.lineOf(key), field: key, value: text });
    return value;
  }
}
