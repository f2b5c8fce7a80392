import type { ChosenPoint, ChosenPoints } from '@/lib/shaping/address-point';

/** The points that a plan has found, as it has stored them. */
export interface PointFile {
  /** Its name in the object store: the same name means the same points. */
  key: string;
  bytes: Uint8Array;
}

/** A line of the file: neither keys nor numbers nor sources hold a tab. An address with proposals only is its key alone. */
export function writePointLine(addressKey: string, point: ChosenPoint | null): string {
  if (point === null) return `${addressKey}\n`;
  return (
    [addressKey, point.source, point.latitude, point.longitude, point.accuracy_m ?? ''].join('\t') + '\n'
  );
}

/** The points of the last plan of this thread: its chunks follow each other, and a plan may have 100,000 points. */
let last: { key: string; points: ChosenPoints } | undefined;

/** The points of a plan by the keys of their addresses. */
export function pointsOf({ key, bytes }: PointFile): ChosenPoints {
  if (last?.key !== key) {
    const lines = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
    last = { key, points: new Map(lines.map(readPointLine)) };
  }
  return last.points;
}

function readPointLine(line: string): [string, ChosenPoint | null] {
  if (!line.includes('\t')) return [line, null];
  const [addressKey, source, latitude, longitude, accuracy] = line.split('\t') as [
    string,
    ChosenPoint['source'],
    string,
    string,
    string,
  ];
  return [addressKey, { source, latitude, longitude, accuracy_m: accuracy === '' ? null : Number(accuracy) }];
}
