/** How all references of public/samples/try.csv begin. */
const REFERENCES_BEGIN = 'TRY-2026-';

const fileName = /^lading-sample-[0-9a-z]+\.csv$/;

/** Whether an import's file is a sample that somebody tried. */
export function isTrySample(name: string): boolean {
  return fileName.test(name);
}

/**
 * Fetches the sample to try, with references of its own: a second try fails on none of the first.
 * @param now milliseconds since 1970
 * @throws Error when it cannot be fetched
 */
export async function fetchTrySample(now: number): Promise<File> {
  const response = await fetch('/samples/try.csv');
  if (!response.ok) throw new Error(`The sample answered ${response.status}`);
  const mark = now.toString(36);
  const text = (await response.text()).replaceAll(REFERENCES_BEGIN, `TRY-${mark.toUpperCase()}-`);
  return new File([text], `lading-sample-${mark}.csv`, { type: 'text/csv' });
}
