import sql from 'sql-template-tag';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { ControlTotals } from '@/lib/fields/control-totals';
import { isRunning } from '@/lib/import-runs/is-running';
import { findImportRows, getImportRow, type ImportRow } from '@/lib/imports/get-import-row';
import { listPrinted, type PrintList, readPrinted } from '@/lib/imports/list-printed';
import type { PrintQuery } from '@/lib/imports/print-schemas';
import { controlTotalsSchema, manifestTotalsSchema } from '@/lib/imports/totals-schemas';
import type { Language } from '@/lib/languages/language';
import type { PrintKind } from '@/lib/printing/paper';
import { openPrint, type PrintSession } from '@/lib/printing/print-in-worker';
import type { PrintHead } from '@/lib/printing/printed-delivery';
import { getTenantSettings } from '@/lib/tenants/get-tenant-settings';

/** Deliveries that are read and set at a time. */
const AT_ONCE = 40;

interface PrintOptions {
  tenantId: string;
  jobId: string;
  kind: PrintKind;
  query: PrintQuery;
  language: Language;
  /** Of the request: nobody waits for the document any more. */
  signal?: AbortSignal;
}

/**
 * The pickup manifest or the labels of an ended import, as PDF: its deliveries as they are now, without those that are rolled
 * back or cancelled. It is written as it is taken, in a thread of its own.
 * @throws ApiError job_not_found, job_still_running, nothing_to_print, too_much_to_print; TooBusyError
 */
export async function printImport(
  options: PrintOptions,
): Promise<{ fileName: string; content: ReadableStream<Uint8Array> }> {
  const { tenantId, jobId, kind, query, language, signal } = options;
  const job = await getImportRow(tenantId, jobId);
  const members = query.family === 'true' ? await findFamily(job) : [job];
  if (members.some(({ status, rollbackStartedAt }) => isRunning(status) || rollbackStartedAt)) {
    throw new ApiError('job_still_running');
  }
  const rows = { from: query.from_row ?? null, to: query.to_row ?? null };
  const jobIds = members.map(({ id }) => id);
  const list = await listPrinted({ tenantId, jobIds, fromRow: rows.from, toRow: rows.to }, kind);
  const tenant = await getTenantSettings(tenantId);
  const isPart = rows.from !== null || rows.to !== null;
  const head: PrintHead = {
    ...{ kind, paper: query.paper, language, company: tenant.name, customer: job.customerName },
    ...{ importName: job.name, jobId, printedAt: new Date().toISOString(), timeZone: tenant.time_zone },
    rows: isPart ? rows : null,
    totals: { ...list.totals, rows: isPart ? null : rowsOf(members, list) },
    manifest: manifestTotalsSchema.parse(members[0]?.manifestTotals ?? {}),
    cancelled: list.cancelled,
  };
  const session = await openPrint(head, { tenantId, signal });
  try {
    const subject = { kind: 'import', id: jobId, name: job.name } as const;
    await recordAudit(db(), { action: 'file_downloaded', tenantId, subject, details: { file: kind } });
  } catch (error) {
    session.close();
    throw error;
  }
  return {
    fileName: `${job.fileName.replace(/\.[^.]*$/, '')}-${kind}.pdf`,
    content: streamOf(writePieces(session, tenantId, list), session),
  };
}

/** The job and all that follow up on the same file, the first of them first. */
async function findFamily({ id, rootId, tenantId }: ImportRow): Promise<ImportRow[]> {
  const root = rootId ?? id;
  return findImportRows(
    sql`job.tenant_id = ${tenantId} AND (job.id = ${root} OR job.root_id = ${root}) AND NOT job.dry_run
        ORDER BY job.id`,
  );
}

/** The rows of the file behind all that is printed, as far as the totals of the jobs tell: null when orders have gone since. */
function rowsOf(members: readonly ImportRow[], { totals }: PrintList): number | null {
  const known = members
    .filter(({ controlTotals }) => controlTotals !== null)
    .map(({ controlTotals }): ControlTotals => controlTotalsSchema.parse(controlTotals));
  const sum = (name: 'rows' | 'orders') => known.reduce((all, each) => all + each[name], 0);
  return sum('orders') === totals.orders ? sum('rows') : null;
}

async function* writePieces(
  session: PrintSession,
  tenantId: string,
  { ids, groups }: PrintList,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const deliveries = await readPrinted(tenantId, ids.slice(start, start + AT_ONCE));
    yield session.add(deliveries.map(({ id, ...delivery }) => ({ ...delivery, group: groups.get(id) })));
  }
  yield session.end();
}

function streamOf(
  pieces: AsyncGenerator<Uint8Array, void>,
  session: PrintSession,
): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          let piece = await pieces.next();
          // Nothing is finished before the first page is full; without bytes, nobody would ask again.
          while (!piece.done && piece.value.length === 0) piece = await pieces.next();
          if (piece.done) controller.close();
          else controller.enqueue(piece.value);
        } catch (error) {
          session.close();
          throw error;
        }
      },
      cancel: () => session.close(),
    },
    // Nothing is written before somebody takes it.
    { highWaterMark: 0 },
  );
}
