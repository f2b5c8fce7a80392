import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, getPriority, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseCanonical } from '@/lib/import-files/canonical-csv';
import { FileProblem } from '@/lib/table-files/file-problem';
import type { FilePlan } from '@/lib/import-files/file-plan-schema';
import {
  checkInWorker,
  closeWorkers,
  planInWorker,
  refuseInWorker,
  reportInWorker,
} from '@/lib/import-files/order-worker-pool';
import type { PlanFacts, PlanTask } from '@/lib/import-files/order-tasks';
import { csvRecord } from '@/lib/table-files/csv/write-csv';
import { makeXlsx } from '@/lib/testing/make-xlsx';
import { makeSlowXlsx } from '@/lib/testing/make-slow-xlsx';
import { testLimits } from '@/lib/testing/read-rows';
import { sampleCells, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

/** The owner of most files here. */
const owner = { tenantId: 't' };

let folder = '';

async function save(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

const planTask = (inputPath: string): PlanTask => ({
  inputPath,
  outputPath: `${inputPath}.canonical`,
  rules: rulesOfMappings(sampleMappings),
  chunkRows: 10,
  limits: { ...testLimits, maxUncompressedBytes: 512 * 1024 * 1024 },
});

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lading-workers-'));
  // env() caches what it reads first.
  process.env.LADING_WORKER_MEMORY_MIB = '40';
});

afterAll(async () => {
  await closeWorkers();
  await rm(folder, { recursive: true, force: true });
});

/** The values of each line of COPY text. */
const linesOf = (text: Uint8Array) =>
  new TextDecoder()
    .decode(text)
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t').map((value) => value.replaceAll('\\\\', '\\')));

describe('worker threads', () => {
  it('take a file from its plan to its reports', async () => {
    const rows = Array.from({ length: 25 }, (_, index) =>
      sampleCells(index, index === 7 ? { 'Drop Lat': '95' } : index === 9 ? { Reference: 'R-3' } : {}),
    );
    const task = planTask(await save('orders.csv', [sampleHeader, ...rows].map(csvRecord).join('\n')));
    const plan: FilePlan = await planInWorker(task, owner);
    expect(plan).toMatchObject({ kind: 'csv', row_count: 25, header_row_number: 1 });
    const canonical = await readFile(task.outputPath);
    expect(parseCanonical(canonical, 16).map((row) => row.cells)).toEqual(rows);

    const chunk = plan.chunks[0];
    const bytes = canonical.subarray(chunk?.byte_start, chunk?.byte_end);
    const rules = rulesOfMappings(sampleMappings);
    const today = '2026-03-02';
    const constants = {
      tenantId: 't',
      customerId: 'c',
      deliveryServiceId: 's',
      deliveryTypeId: 'y',
      bulkOrderCreationId: 'b',
      payerType: 'sender',
      paymentMethod: 'cod',
    };
    const checked = await checkInWorker({
      bytes: bytes.slice(),
      plan,
      rules,
      today,
      constants,
      language: 'de',
    });
    expect(checked.goodCount).toBe(8);
    expect(new TextDecoder().decode(checked.good).split('\n')).toHaveLength(9);
    expect(checked.failedCount).toBe(2);
    const failed = linesOf(checked.failed);
    expect(failed.map((values) => values.slice(0, 4))).toEqual([
      ['b', '9', 'delivery_latitude', 'latitude_out_of_range'],
      ['b', '11', 'external_reference_id', 'duplicate_external_reference_id'],
    ]);
    const refused = await refuseInWorker(
      {
        bytes: bytes.slice(),
        plan,
        rules,
        jobId: 'b',
        refusals: [{ rowNumber: 4, code: 'external_reference_id_already_present' as const }],
      },
      owner,
    );
    expect(refused.failedCount).toBe(1);
    const [values] = linesOf(refused.failed);
    expect(values?.slice(1, 4)).toEqual([
      ...['4', 'external_reference_id', 'external_reference_id_already_present'],
    ]);
    expect(JSON.parse(values![5]!)).toEqual(rows[2]);

    const succeeded = [2, 3, 4, 5, 6, 7, 8, 10].map((rowNumber) => ({
      rowNumber,
      deliveryId: `d${rowNumber}`,
    }));
    const report = await reportInWorker(
      {
        bytes,
        columns: plan.columns,
        outcomes: {
          succeeded,
          failed: failed.map(([, row, , , problems]) => ({ rowNumber: Number(row), problems: problems! })),
        },
        language: 'de',
      },
      owner,
    );
    expect(new TextDecoder().decode(report.success)).toContain(',d10\r\n');
    expect(report.failed).toEqual(checked.report.failed);
  });

  it.runIf(process.platform === 'linux')(
    'leave the processor to the thread that answers people',
    async () => {
      await planInWorker(
        planTask(await save('priority.csv', `${csvRecord(sampleHeader)}\n${csvRecord(sampleCells(1))}\n`)),
        owner,
      );
      const priorities = readdirSync('/proc/self/task').map((thread) => getPriority(Number(thread)));
      expect(priorities).toContain(Math.min(getPriority(process.pid) + 10, 19));
    },
  );

  it('return a fault in the file as a FileProblem', async () => {
    const error = await planInWorker(planTask(await save('picture.csv', '%PDF-1.7')), owner).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(FileProblem);
    expect(error).toMatchObject({ code: 'unreadable_file', params: { found: 'PDF' } });
  });

  it('return any other error unchanged', async () => {
    const error = await planInWorker(planTask(path.join(folder, 'not-there.csv')), owner).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(FileProblem);
  });

  it('are killed when the caller aborts', async () => {
    const controller = new AbortController();
    const slow = planInWorker(
      { ...planTask(await save('slow.xlsx', await makeSlowXlsx(40_000))), rules: rulesOfMappings({}) },
      { ...owner, signal: controller.signal },
    );
    setTimeout(() => controller.abort(new Error('the job was aborted')), 200);
    await expect(slow).rejects.toThrow('the job was aborted');
  });

  it('report a file that needs more memory than a thread has as too large', async () => {
    // Thirty thousand euro signs, within the limit of a cell, take sixty kilobytes of heap.
    const blob = await makeXlsx({
      sheets: { A: '<row><c t="s"><v>0</v></c></row>' },
      sharedStrings: Array<string>(700).fill(`<si><t>${'€'.repeat(30_000)}</t></si>`),
    });
    const task = planTask(await save('strings.xlsx', new Uint8Array(await blob.arrayBuffer())));
    await expect(planInWorker(task, owner)).rejects.toMatchObject({
      code: 'file_unfolds_too_large',
      params: { limit: 40 * 1024 * 1024 },
    });
  });

  it('process chunks while a plan is busy', async () => {
    const controller = new AbortController();
    const slow = planInWorker(
      { ...planTask(await save('slow.xlsx', await makeSlowXlsx(40_000))), rules: rulesOfMappings({}) },
      { ...owner, signal: controller.signal },
    ).catch(() => 'ended');
    const ended = vi.fn();
    void slow.then(ended);
    const bytes = new TextEncoder().encode('2,,x\n');
    const plan: PlanFacts = { kind: 'csv', columns: ['Name'], column_names: ['Name'] };
    const task = {
      bytes,
      plan,
      rules: rulesOfMappings({}),
      jobId: 'b',
      refusals: [{ rowNumber: 2, code: 'external_reference_id_already_present' as const }],
    };
    expect((await refuseInWorker(task, owner)).failedCount).toBe(1);
    expect(ended).not.toHaveBeenCalled();
    controller.abort();
    await slow;
  });

  it('open a csv while more workbooks than threads are waiting', async () => {
    const controller = new AbortController();
    const slowFile = await save('slower.xlsx', await makeSlowXlsx(40_000));
    const ended = vi.fn();
    const slow = Array.from({ length: availableParallelism() }, (_, index) => {
      const task = { ...planTask(slowFile), outputPath: `${slowFile}.${index}`, rules: rulesOfMappings({}) };
      return planInWorker(task, { ...owner, signal: controller.signal })
        .catch(() => 'ended')
        .then(ended);
    });
    const rows = [sampleHeader, sampleCells(1)].map(csvRecord).join('\n');
    expect(await planInWorker(planTask(await save('small.csv', rows)), owner)).toMatchObject({
      row_count: 1,
    });
    expect(ended).not.toHaveBeenCalled();
    controller.abort();
    await Promise.all(slow);
  });

  it('open a workbook of another tenant before the remaining ones of a tenant that has many', async () => {
    const slowFile = await save('many.xlsx', await makeSlowXlsx(40_000));
    // Made first: all of them must be in the queue before the first can have ended.
    const rows = ['Name', 'Wien'].map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`);
    const blob = await makeXlsx({ sheets: { A: rows.join('') } });
    const small = await save('small.xlsx', new Uint8Array(await blob.arrayBuffer()));
    const threads = Math.ceil(Math.max(1, availableParallelism() - 1) / 2);
    const ended: number[] = [];
    const slow = Array.from({ length: threads + 3 }, (_, index) => {
      const controller = new AbortController();
      const task = { ...planTask(slowFile), outputPath: `${slowFile}.${index}`, rules: rulesOfMappings({}) };
      const work = planInWorker(task, { tenantId: 'many', signal: controller.signal })
        .catch(() => 'ended')
        .then(() => ended.push(index));
      return { controller, work };
    });
    const other = planInWorker(
      { ...planTask(small), rules: rulesOfMappings({ Name: 'pickup_city' }) },
      { tenantId: 'other' },
    );
    // Once a csv has been read, all of them are in their queue.
    await planInWorker(
      planTask(await save('between.csv', csvRecord(sampleHeader) + '\n' + csvRecord(sampleCells(1)))),
      owner,
    );
    slow[0]?.controller.abort();
    expect(await other).toMatchObject({ row_count: 1 });
    expect(ended).toEqual([0]);
    for (const { controller } of slow) controller.abort();
    await Promise.all(slow.map(({ work }) => work));
  });
});
