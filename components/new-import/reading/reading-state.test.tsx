import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { English } from '@/components/testing/english';
import { FilePanel } from '@/components/new-import/reading/file-panel';
import { nothingRead, withReport } from '@/components/new-import/reading/reading-state';

const rows = [{ rowNumber: 1, cells: ['Name', 'City'] }];
const read = withReport(nothingRead, { type: 'first-rows', rows });

function panelOf(reading: typeof read): string {
  const nothing = () => undefined;
  return renderToString(
    <English>
      <FilePanel
        file={new File(['Name,City'], 'orders.csv')}
        refusal={null}
        reading={reading}
        headerIndex={0}
        columns={[]}
        changedAt={null}
        headerProblem={null}
        {...{
          onReadAgain: nothing,
          onHeaderRow: nothing,
          onChoose: nothing,
          onOfferCharsets: nothing,
          onFiles: nothing,
        }}
      />
    </English>,
  );
}

test('a crashed worker is not a fault of the file: what was read stays, and reading can be retried', () => {
  const stopped = withReport(read, { type: 'stopped', reason: 'reading_stopped' });
  expect(stopped).toMatchObject({ problem: null, firstRows: rows });
  const panel = panelOf(stopped);
  expect(panel).toContain('Try again');
  expect(panel).not.toMatch(/damaged|cannot be imported/);
});

test('a file that changed on disk has to be chosen again', () => {
  const panel = panelOf(withReport(nothingRead, { type: 'stopped', reason: 'file_changed' }));
  expect(panel).toContain('Choose it again');
  expect(panel).not.toMatch(/damaged|cannot be imported/);
});

test('reading the same first rows again keeps the mapping; other rows reset it', () => {
  expect(withReport(read, { type: 'first-rows', rows: structuredClone(rows) }).firstRows).toBe(rows);
  const others = [{ rowNumber: 1, cells: ['Other'] }];
  expect(withReport(read, { type: 'first-rows', rows: others }).firstRows).toBe(others);
});

test('the same rows of another sheet are known to be of that sheet', () => {
  const facts = { kind: 'xlsx', sheetName: 'Tuesday' } as const;
  const opened = withReport(read, { type: 'opened', facts });
  expect(opened.firstRowsSheet).toBeNull();
  expect(withReport(opened, { type: 'first-rows', rows: structuredClone(rows) })).toMatchObject({
    firstRows: rows,
    firstRowsSheet: 'Tuesday',
  });
});
