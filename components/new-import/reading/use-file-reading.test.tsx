import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FilePanel } from '@/components/new-import/reading/file-panel';
import { nothingRead, withReport } from '@/components/new-import/reading/use-file-reading';

const rows = [{ rowNumber: 1, cells: ['Name', 'City'] }];
const read = withReport(nothingRead, { type: 'first-rows', rows });

function panelOf(reading: typeof read): string {
  const nothing = () => undefined;
  return renderToString(
    <FilePanel
      file={new File(['Name,City'], 'orders.csv')}
      refusal={null}
      reading={reading}
      headerIndex={0}
      columns={[]}
      changedAt={null}
      headerProblem={null}
      {...{ onReadAgain: nothing, onHeaderRow: nothing, onFile: nothing }}
    />,
  );
}

test('a worker that died is no fault of the file: what was read stays, and it can be tried again', () => {
  const stopped = withReport(read, { type: 'stopped', reason: 'reading_stopped' });
  expect(stopped).toMatchObject({ problem: null, firstRows: rows });
  const panel = panelOf(stopped);
  expect(panel).toContain('Try again');
  expect(panel).not.toMatch(/damaged|cannot be imported/);
});

test('a file that was changed on the disk is to be chosen again', () => {
  const panel = panelOf(withReport(nothingRead, { type: 'stopped', reason: 'file_changed' }));
  expect(panel).toContain('Choose it again');
  expect(panel).not.toMatch(/damaged|cannot be imported/);
});

test('the same first rows, read once more, do not begin the mapping anew; others do', () => {
  expect(withReport(read, { type: 'first-rows', rows: structuredClone(rows) }).firstRows).toBe(rows);
  const others = [{ rowNumber: 1, cells: ['Other'] }];
  expect(withReport(read, { type: 'first-rows', rows: others }).firstRows).toBe(others);
});
