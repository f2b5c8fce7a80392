import { escapeFormula } from '@/lib/table-files/csv/escape-formula';
import { csvRecord } from '@/lib/table-files/csv/write-csv';

/** How a list can be answered as a whole: one JSON value a line, or CSV with a header. */
export type StreamFormat = 'ndjson' | 'csv';

/** The media types by which `Accept` asks for a stream. */
export const streamTypes: Readonly<Record<string, StreamFormat>> = {
  'application/x-ndjson': 'ndjson',
  'text/csv': 'csv',
};

/** The stream that a request prefers to a page of JSON, if any. */
export function streamFormatOf(request: Request): StreamFormat | null {
  let best: { format: StreamFormat | null; quality: number } = { format: null, quality: 0 };
  for (const range of (request.headers.get('accept') ?? '').split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const format = streamTypes[type] ?? null;
    if (format === null && type !== 'application/json' && type !== '*/*' && type !== 'application/*')
      continue;
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    const quality = weight === undefined ? 1 : Number(weight.slice(2)) || 0;
    // What is named first of equals is meant, but a stream never follows from a wildcard.
    if (quality > best.quality) best = { format, quality };
  }
  return best.format;
}

interface StreamOptions<Row extends object> {
  format: StreamFormat;
  /** The rows, some at a time: the next ones are read when the receiver has taken these. */
  rows: AsyncGenerator<Row[], void, undefined>;
  /** The columns of the CSV, as paths in a row: `address.street`. */
  columns: readonly string[];
  fileName: string;
  headers?: Record<string, string>;
}

/** Answers with all rows, of which only some are in memory at any time. A fault on the way breaks the connection off. */
export function streamRows<Row extends object>(options: StreamOptions<Row>): Response {
  const { format, rows, columns, fileName, headers } = options;
  const paths = columns.map((column) => column.split('.'));
  const write = (row: Row) =>
    format === 'ndjson' ? `${JSON.stringify(row)}\n` : csvLine(paths.map((path) => cellOf(row, path)));
  const encoder = new TextEncoder();
  let isBegun = format === 'ndjson';
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!isBegun) {
        isBegun = true;
        controller.enqueue(encoder.encode(csvLine(columns)));
        return;
      }
      const { done, value } = await rows.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value.map(write).join('')));
    },
    async cancel() {
      await rows.return();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
      'X-Content-Type-Options': 'nosniff',
      ...(format === 'csv' && { 'Content-Disposition': `attachment; filename="${fileName}.csv"` }),
      ...headers,
    },
  });
}

/** Objects and lists are JSON in their cell. */
function cellOf(row: object, path: readonly string[]): string {
  let value: unknown = row;
  for (const name of path) value = (value as Record<string, unknown> | null)?.[name];
  if (value === null || value === undefined) return '';
  return escapeFormula(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function csvLine(cells: readonly string[]): string {
  return `${csvRecord(cells)}\r\n`;
}
