import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { SpreadsheetFormat } from './spreadsheet-query.dto.js';
import { toCsv, toXlsx, type Spreadsheet } from './spreadsheet.js';

const TYPES: Readonly<Record<SpreadsheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Documents an operation that answers with `spreadsheetFile`. */
export function ApiSpreadsheet(): MethodDecorator {
  return applyDecorators(
    ApiProduces('text/csv', TYPES.xlsx),
    ApiResponse({
      status: 200,
      description: 'The table as CSV (UTF-8, RFC 4180) or XLSX.',
      schema: { type: 'string', format: 'binary' },
    }),
  );
}

/** A table as a download. @param name of the file, without its ending; what is no Latin letter or digit is left out */
export async function spreadsheetFile<Row>(
  spreadsheet: Spreadsheet<Row>,
  format: SpreadsheetFormat,
  name: string,
): Promise<StreamableFile> {
  const file = format === 'csv' ? toCsv(spreadsheet) : await toXlsx(spreadsheet);
  const safe = name.replace(/[^\w-]+/g, '-');
  return new StreamableFile(file, {
    type: TYPES[format],
    disposition: `attachment; filename="${safe}.${format}"`,
    length: file.length,
  });
}
