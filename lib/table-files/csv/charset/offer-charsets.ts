import { detectCharset } from '@/lib/table-files/csv/charset/detect-charset';
import { languages } from '@/lib/table-files/csv/charset/languages';
import { type CharsetPreview, previewCharsets } from '@/lib/table-files/csv/charset/preview-charsets';
import { SNIFF_BYTES } from '@/lib/table-files/sniff-file';

/** The charsets among which a person can choose for a file. */
export interface OfferedCharsets {
  /** The one that is read when nobody chooses. */
  detected: string;
  /** The likeliest first; each reads the file differently. Their texts are empty when all of the file is ASCII. */
  previews: CharsetPreview[];
}

const MAX_OFFERED = 14;

/** What a charset makes of bytes that it does not have. */
const UNREADABLE = /\ufffd|[^\P{Cc}\n]/u;

/** The usual charset of each language, the most frequent first, then the others. */
const byShare = [...languages].sort((one, other) => other.share - one.share);
const usual = [
  ...byShare.flatMap(({ charsets }) => charsets.slice(0, 1)),
  ...byShare.flatMap(({ charsets }) => charsets.slice(1)),
];

/**
 * The charsets that a text file may be in, each with the first names and addresses as it reads them. Reads the file
 * twice, in flat memory.
 * @param chosen is among them, however unlikely
 * @param count how many texts each shows at most
 */
export async function offerCharsets(
  blob: Blob,
  chosen: string | undefined,
  count: number,
): Promise<OfferedCharsets> {
  const head = new Uint8Array(await blob.slice(0, SNIFF_BYTES).arrayBuffer());
  const { charset: detected, doubt } = await detectCharset(blob, head);
  const own = chosen === undefined ? [] : [new TextDecoder(chosen).encoding];
  const labels = new Set([detected, ...own, ...(doubt?.candidates ?? []), 'utf-8', ...usual]);
  const previews = await previewCharsets(blob, [...labels], count);
  const shown = new Set<string>();
  const offered = previews.filter(({ charset, texts }) => {
    const text = texts.join('\n');
    if (charset === detected || own.includes(charset)) return shown.add(text);
    if (shown.has(text) || UNREADABLE.test(text)) return false;
    return shown.add(text);
  });
  return { detected, previews: offered.slice(0, MAX_OFFERED) };
}
