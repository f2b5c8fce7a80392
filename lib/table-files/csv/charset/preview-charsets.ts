import { sampleForeignBytes } from '@/lib/table-files/csv/charset/sample-foreign-bytes';

/** A name or an address as each charset reads it. */
export interface CharsetPreview {
  charset: string;
  /** The same pieces of text for every charset, in the order of the file. */
  texts: string[];
}

const SAMPLE_BYTES = 8 * 1024;

/** Between cells, or within JSON; never part of a letter. Spaces stay, so that a piece is a whole name. */
const endsText = (byte: number) => byte < 0x20 || byte === 0x22 || byte === 0x2c || byte === 0x3b;

/**
 * Shows what a file says in each of some charsets, so that a person can choose: texts with letters beyond ASCII that
 * the charsets read differently. Reads the whole file, in flat memory.
 * @param charsets labels that `TextDecoder` knows
 * @param count how many texts at most; fewer if the charsets differ in fewer
 */
export async function previewCharsets(
  blob: Blob,
  charsets: readonly string[],
  count: number,
): Promise<CharsetPreview[]> {
  const decoders = charsets.map((charset) => new TextDecoder(charset));
  const previews = charsets.map((charset) => ({ charset, texts: [] as string[] }));
  for (const piece of await sampleForeignBytes(blob, endsText, SAMPLE_BYTES)) {
    // In streaming mode: see `readRows` in read-csv.ts.
    const texts = decoders.map((decoder) =>
      (decoder.decode(piece, { stream: true }) + decoder.decode()).trim(),
    );
    if (new Set(texts).size === 1 && charsets.length > 1) continue;
    previews.forEach((preview, index) => preview.texts.push(texts[index] ?? ''));
    if (previews[0]?.texts.length === count) break;
  }
  return previews;
}
