import type { ArgumentMetadata } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DomainError, type FieldError } from '#kernel';
import { IsDay, IsKopecks, IsMoment, IsTextUpTo } from './fields.js';
import { validationPipe } from './validation.js';

class Line {
  @IsKopecks()
  amount: string;

  @IsInt()
  @Min(1)
  @Max(9)
  count: number;
}

class Address {
  @IsString()
  city: string;
}

class Order {
  @IsTextUpTo(10)
  title: string;

  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsUUID()
  payer: string;

  @IsDay()
  day: string;

  @IsMoment()
  at: string;

  @IsBoolean()
  urgent: boolean;

  @IsIn(['a', 'b'])
  kind: string;

  @IsString()
  @MinLength(3)
  @MaxLength(5)
  'a/b~c': string;

  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Line)
  lines: Line[];

  @IsOptional()
  @IsInt({ each: true })
  @Max(9, { each: true })
  numbers?: number[];

  @IsOptional()
  @IsString({ each: true })
  @MaxLength(3, { each: true })
  words?: string[];

  @IsOptional()
  @IsInt()
  @Min(1)
  share?: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => Address)
  address?: Address;
}

const good = {
  title: ' Хомус ',
  email: 'a@example.org',
  payer: '0b6f9df5-3a5f-4d1c-9f0a-2b7e0b1f7a11',
  day: '2028-02-29',
  at: '2027-03-01T23:30:00+09:00',
  urgent: false,
  kind: 'a',
  'a/b~c': 'four',
  lines: [{ amount: '145000000', count: 1 }],
};

const body: ArgumentMetadata = { type: 'body', metatype: Order };
const read = (value: unknown): Promise<unknown> =>
  validationPipe().transform(value, body) as Promise<unknown>;

async function faultsOf(value: unknown): Promise<readonly FieldError[]> {
  const error = await read(value).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DomainError)) throw new Error(`not refused as it should be: ${String(error)}`);
  expect([error.code, error.kind, error.params]).toEqual([
    'kernel.invalid-fields',
    'invalid',
    { count: error.errors.length },
  ]);
  return error.errors;
}

describe('a body', () => {
  it('becomes an instance of its class, with texts trimmed', async () => {
    const order = await read(good);
    expect(order).toBeInstanceOf(Order);
    expect((order as Order).lines[0]).toBeInstanceOf(Line);
    expect((order as Order).title).toBe('Хомус');
  });

  it.each<[string, unknown, string, string]>([
    ['title', 'a very long title', 'field.too-long', '10'],
    ['title', 1, 'field.not-text', ''],
    ['title', 'NUL\u0000', 'field.invalid', ''],
    ['title', 'half \ud83d', 'field.invalid', ''],
    ['email', 'no', 'field.not-an-email', ''],
    ['payer', 'x', 'field.not-an-id', ''],
    ['day', '2027-02-29', 'field.not-a-date', ''],
    ['day', '2027-02-28T00:00:00Z', 'field.not-a-date', ''],
    ['at', '2027-03-01T23:30:00', 'field.not-a-date', ''],
    ['at', '2027-13-01T23:30:00Z', 'field.not-a-date', ''],
    ['urgent', 'yes', 'field.not-a-boolean', ''],
    ['kind', 'c', 'field.not-one-of', 'a, b'],
    ['email', 1, 'field.not-text', ''],
    ['email', ['a@example.org'], 'field.not-text', ''],
    ['share', 'many', 'field.not-a-whole-number', ''],
    ['share', 0, 'field.too-small', '1'],
    ['words', ['one', 'four'], 'field.too-long', '3'],
    ['words', ['one', 2], 'field.not-text', ''],
    ['numbers', [10], 'field.too-big', '9'],
    ['numbers', ['1'], 'field.not-a-whole-number', ''],
    ['lines', 1, 'field.not-a-list', ''],
    ['lines', [], 'field.too-few', '1'],
    ['lines', Array(4).fill(good.lines[0]), 'field.too-many', '3'],
    ['title', undefined, 'field.required', ''],
  ])('with %s = %j is refused with the bound that was broken', async (field, value, code, limit) => {
    const [fault, ...others] = await faultsOf({ ...good, [field]: value });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ pointer: `/${field}`, code });
    if (limit) expect(fault?.params).toEqual({ limit });
  });

  it('is refused for each fault at once, with a JSON Pointer to each', async () => {
    const lines = [good.lines[0], { amount: '-1', count: 10 }, { amount: '1', count: 1.5, extra: 1 }];
    const faults = await faultsOf({ ...good, lines, 'a/b~c': 'xy', surprise: true });
    expect(faults.map(({ pointer, code }) => [pointer, code]).sort()).toEqual([
      ['/a~1b~0c', 'field.too-short'],
      ['/lines/1/amount', 'field.not-kopecks'],
      ['/lines/1/count', 'field.too-big'],
      ['/lines/2/count', 'field.not-a-whole-number'],
      ['/lines/2/extra', 'field.unknown'],
      ['/surprise', 'field.unknown'],
    ]);
  });

  it.each([
    ['null', null],
    ['nothing', undefined],
    ['an empty object', {}],
    ['a list', [good]],
    ['a text', 'title'],
    ['a number', 1],
    ['a boolean', true],
  ])('that is %s lacks what is required', async (_, value) => {
    const faults = await faultsOf(value);
    const lacking = faults.filter(({ code }) => code === 'field.required').map(({ pointer }) => pointer);
    expect(lacking).toEqual(expect.arrayContaining(['/title', '/email', '/lines']));
  });

  it.each<[string, object, string, string]>([
    ['a list where an id belongs', { payer: [good.payer] }, '/payer', 'field.not-an-id'],
    ['an object where a word belongs', { kind: { toString: 'a' } }, '/kind', 'field.not-one-of'],
    ['an object where a list belongs', { lines: { 0: good.lines[0] } }, '/lines', 'field.not-a-list'],
    ['a text where a list belongs', { lines: 'lines' }, '/lines', 'field.not-a-list'],
    ['a list inside of a list of objects', { lines: [[]] }, '/lines/0', 'field.not-an-object'],
    ['null inside of a list of objects', { lines: [null] }, '/lines/0', 'field.not-an-object'],
    ['a list where an object belongs', { address: [] }, '/address', 'field.not-an-object'],
    ['a list of what should be alone', { address: [{ city: 'Амга' }] }, '/address', 'field.not-an-object'],
    ['a text where an object belongs', { address: 'Амга' }, '/address', 'field.not-an-object'],
    ['a field that every object has', { hasOwnProperty: 1 }, '/hasOwnProperty', 'field.unknown'],
    ['such a field deeper', { address: { city: 'Амга', valueOf: 1 } }, '/address/valueOf', 'field.unknown'],
    ['a number too large to be whole', { numbers: [1e400] }, '/numbers', 'field.not-a-whole-number'],
  ])('with %s is refused', async (_, change, pointer, code) => {
    expect(await faultsOf({ ...good, ...change })).toMatchObject([{ pointer, code }]);
  });
});
