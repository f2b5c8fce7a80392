import type { useTranslations } from 'use-intl';
import type { PlaceColumns } from '@/components/places/place-columns';
import { type PlaceFormValues, placeValues, type PlaceValueWords } from '@/components/places/place-form';
import { sendPlaces } from '@/components/places/queries';
import type { PlacesFile } from '@/components/places/read-places-file';
import { MAX_BULK_PLACES } from '@/lib/places/place-schemas';
import { placeKey } from '@/lib/shaping/place-book';

/** What became of the rows of a file. */
export interface PlacesFileOutcome {
  created: number;
  updated: number;
  unchanged: number;
  rejected: { rowNumber: number; code: string; messages: string[] }[];
}

/** A value as the API takes it; a longer one is in the wrong column, and the API says so. */
const MAX_CHARACTERS = 600;

/** One character that JSON or the database cannot hold would make the API refuse the whole call. */
function storable(cell: string): string {
  return cell.slice(0, MAX_CHARACTERS).toWellFormed().replaceAll('\0', '');
}

interface Words {
  values: PlaceValueWords;
  problems: ReturnType<typeof useTranslations<'places.problems'>>;
}

/** What is wrong with a value, with what people call it. */
function sentenceOf({ field, message }: { field: string; message: string }, words: Words): string {
  const value = placeValues.find((name) => name === field);
  return value ? words.problems('ofValue', { value: words.values(value), message }) : message;
}

/** Sends the places of a file, a thousand at a time. A code that the file has twice is taken once, as it stands first. */
export async function sendPlacesFile(
  tenantId: string | null,
  { rows }: PlacesFile,
  columns: PlaceColumns,
  words: Words,
): Promise<PlacesFileOutcome> {
  const outcome: PlacesFileOutcome = { created: 0, updated: 0, unchanged: 0, rejected: [] };
  const firstRows = new Map<string, number>();
  const places: { rowNumber: number; place: Partial<PlaceFormValues> }[] = [];
  for (const { rowNumber, cells } of rows) {
    const place: Partial<PlaceFormValues> = {};
    for (const value of placeValues) {
      const column = columns[value];
      if (column !== undefined) place[value] = storable(cells[column] ?? '');
    }
    const code = place.code ?? '';
    const first = firstRows.get(placeKey(code));
    if (first !== undefined) {
      outcome.rejected.push({
        rowNumber,
        code,
        messages: [words.problems('sameCode', { row: String(first) })],
      });
      continue;
    }
    if (placeKey(code) !== '') firstRows.set(placeKey(code), rowNumber);
    places.push({ rowNumber, place });
  }
  for (let start = 0; start < places.length; start += MAX_BULK_PLACES) {
    const sent = places.slice(start, start + MAX_BULK_PLACES);
    const answer = await sendPlaces(
      tenantId,
      sent.map(({ place }) => place),
    );
    outcome.created += answer.created;
    outcome.updated += answer.updated;
    outcome.unchanged += answer.unchanged;
    for (const { index, code, problems } of answer.data) {
      const { rowNumber } = sent[index]!;
      if (problems.length > 0)
        outcome.rejected.push({
          rowNumber,
          code,
          messages: problems.map((problem) => sentenceOf(problem, words)),
        });
    }
  }
  outcome.rejected.sort((one, other) => one.rowNumber - other.rowNumber);
  return outcome;
}
