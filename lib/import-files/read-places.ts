import type { CheckTask, PlaceFile } from '@/lib/import-files/order-tasks';
import { type ImportPlaces, type Place, type PlaceBook, placeBookOf } from '@/lib/shaping/place-book';

/** The book of the last plan of this thread: its chunks follow each other, and each book may have 20,000 places. */
let last: { key: string; book: PlaceBook } | undefined;

function bookOf({ key, bytes }: PlaceFile): PlaceBook {
  if (last?.key !== key) {
    const places = JSON.parse(new TextDecoder().decode(bytes)) as Place[];
    last = { key, book: placeBookOf(places) };
  }
  return last.book;
}

/** What a chunk's rows are filled from; null: its job has nothing to do with places. */
export function placesOf({
  places,
  placeFile,
}: Pick<CheckTask, 'places' | 'placeFile'>): ImportPlaces | null {
  if (!places && !placeFile) return null;
  const named = placeBookOf(places?.named ?? []);
  const book = placeFile ? bookOf(placeFile) : null;
  return {
    // A place that the rules name is as it was when the job was created, wherever else it is named.
    book: { find: (code) => named.find(code) ?? book?.find(code) },
    defaultPickup: places?.default_pickup ?? null,
  };
}
