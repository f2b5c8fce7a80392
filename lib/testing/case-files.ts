import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { LogicalField } from '@/lib/fields/order-fields';
import type { RowProblem } from '@/lib/fields/row-problem';
import { type Decided, decidedRows } from '@/lib/testing/decided-rows';

/** Files as people have them, and what should come of each row: see lib/testing/cases/README.md. */

const folder = 'lib/testing/cases';

const rowSchema = z.object({
  outcome: z.enum(['delivery', 'failed', 'either', 'skipped', 'delivery_with_warning_or_failed']),
  fields: z.record(z.string(), z.string().nullable()).optional(),
  errors: z.array(z.string()).optional(),
  why: z.string(),
});
type ExpectedRow = z.infer<typeof rowSchema>;

const expectedSchema = z.object({
  readme_mappings: z.record(z.string(), z.string()),
  files: z.record(
    z.string(),
    z.object({
      file_kind: z.enum(['csv', 'xls', 'xlsx']).optional(),
      what: z.string(),
      rows: z.record(z.string(), rowSchema).optional(),
    }),
  ),
});
const expected = expectedSchema.parse(JSON.parse(await readFile(path.join(folder, 'expected.json'), 'utf8')));

/** The columns of most of the files: column name → field. */
export const caseMappings = expected.readme_mappings as Record<string, LogicalField>;

/** The files that have rows. */
export const caseFiles = Object.entries(expected.files).flatMap(([name, { rows, file_kind: kind, what }]) =>
  rows && kind ? [{ name, kind, what, rows }] : [],
);
type CaseFile = (typeof caseFiles)[number];

export async function readCase(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path.join(folder, name)));
}

/** What has come of the rows of a file, by their numbers. */
export interface CaseOutcomes {
  /** Each with the values of its columns. */
  deliveries: ReadonlyMap<number, object>;
  /** The codes of the deliveries that have warnings. */
  warnings: ReadonlyMap<number, readonly string[]>;
  failed: ReadonlyMap<number, readonly RowProblem[]>;
}

/**
 * Holds what has come of each row against `expected.json`, and, where that leaves several outcomes open or ours is another one,
 * against what is decided.
 * @returns a line for each row that has come out in another way
 */
export function wrongRows(
  { name, rows }: CaseFile,
  by: 'wizard' | 'mappings',
  found: CaseOutcomes,
): string[] {
  const decided = decidedRows(by)[name] ?? {};
  const wrong = Object.entries(rows).flatMap(([key, row]) => {
    const decision = decided[Number(key)];
    if (decision === undefined && isOpen(row)) return [`row ${key} (${row.why}): nothing is decided`];
    const told = wayOf(Number(key), found, decision ?? expectedOf(row));
    return told === null ? [] : [`row ${key} (${row.why}): ${told}`];
  });
  const all = [...found.deliveries.keys(), ...found.failed.keys()];
  const unknown = all.filter((row) => !(row in rows)).map((row) => `row ${row}: is not expected`);
  return [...wrong, ...unknown];
}

/** Whether the row may come out in more than one way. */
const isOpen = ({ outcome }: ExpectedRow) =>
  outcome === 'either' || outcome === 'delivery_with_warning_or_failed';

function expectedOf({ outcome, fields = {}, errors = [] }: ExpectedRow): Decided | 'nothing' {
  if (outcome === 'skipped') return 'nothing';
  return outcome === 'failed' ? { fails: errors } : { delivers: fields };
}

/** What is wrong with a row; null: nothing. */
function wayOf(row: number, { deliveries, warnings, failed }: CaseOutcomes, wanted: Decided | 'nothing') {
  const delivery = deliveries.get(row) as Record<string, unknown> | undefined;
  const problems = failed.get(row)?.map(described);
  const warned = warnings.get(row) ?? [];
  const values = (fields: object) =>
    JSON.stringify(
      Object.fromEntries(Object.keys(fields).map((key) => [key, written(key, delivery?.[key])])),
    );
  const told = problems ? `fails by ${problems.join(', ')}` : delivery ? 'is a delivery' : 'is nothing';
  if (wanted === 'nothing') return problems || delivery ? told : null;
  if ('fails' in wanted) {
    const isThere = (error: string) => problems?.some((one) => one === error || one.startsWith(`${error}:`));
    return problems && wanted.fails.every(isThere)
      ? null
      : `${told}, not fails by ${wanted.fails.join(', ')}`;
  }
  const isRight =
    delivery &&
    !problems &&
    values(wanted.delivers) === JSON.stringify(wanted.delivers) &&
    warned.join() === (wanted.warned ?? []).join();
  return isRight
    ? null
    : `${told} ${values(wanted.delivers)} ${warned.join()}, not ${JSON.stringify(wanted.delivers)} ${(wanted.warned ?? []).join()}`;
}

/** A value as expected.json writes it: coordinates without trailing zeros. */
function written(field: string, value: unknown): unknown {
  return /_l(?:at|ong)itude$/.test(field) ? String(Number(value)) : (value ?? null);
}

const described = ({ field, code, params }: RowProblem) =>
  `${field}:${code}${params?.reason === undefined ? '' : `:${params.reason}`}`;
