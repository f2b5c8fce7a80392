import type { useTranslations } from 'use-intl';

/**
 * Cells copied from a spreadsheet, or from a table in a mail or on a page, as a file that can be imported.
 * @param text the clipboard's plain text; spreadsheets put tabs between the cells
 * @param html its rich text, "" if there is none: a mail program may put each cell on a line of its own in the plain one
 * @param now names the file
 * @returns null if the clipboard holds no table of at least two rows and two columns
 */
export async function readPastedCells(
  text: string,
  html: string,
  now: Date,
  t: ReturnType<typeof useTranslations<'newImport.readPastedCells'>>,
): Promise<File | null> {
  if (!text.includes('\t') && !html.includes('<table')) return null;
  const { default: Papa } = await import('papaparse'); // no page loads it before it is used
  const rows = text.includes('\t')
    ? Papa.parse<string[]>(text, { delimiter: '\t', skipEmptyLines: true }).data
    : readTable(html);
  if (rows.length < 2 || !rows.some((row) => row.length > 1)) return null;
  const clock = now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
  return new File([Papa.unparse(rows)], `${t('fileName', { time: clock })}.csv`, {
    type: 'text/csv',
    lastModified: now.getTime(),
  });
}

/** The largest table of a piece of HTML; mails put tables around the one that matters, for their layout. */
function readTable(html: string): string[][] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')].filter((table) => !table.querySelector('table'));
  const sized = tables.map((table) =>
    [...table.rows].map((row) =>
      [...row.cells].map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim()),
    ),
  );
  return sized.sort((one, other) => other.length - one.length)[0] ?? [];
}
