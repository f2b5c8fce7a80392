import { checkCount } from '@/lib/table-files/xlsx/check-count';
import type { NumberStyle } from '@/lib/table-files/xlsx/number-style';
import {
  affixesOf,
  type Affixes,
  builtInStyle,
  MAX_FORMAT_CHARACTERS,
  MAX_NUMBER_FORMATS,
  numberStyleOf,
} from '@/lib/table-files/xlsx/read-number-format';
import { readWholeXml } from '@/lib/table-files/xlsx/read-xml';

export interface WorkbookStyles {
  /** Indexed by the number in a cell. */
  numberStyles: NumberStyle[];
  /** By the number in a cell; null when no format adds anything to texts. */
  affixes: ReadonlyMap<number, Affixes> | null;
}

/** Excel has at most 65,490. */
const MAX_STYLES = 100_000;

/**
 * Reads how the cells of a workbook show numbers and texts.
 * @param blocks the part with the styles
 * @throws FileProblem
 */
export async function readNumberStyles(
  blocks: AsyncIterable<Uint8Array>,
  maxCellCharacters: number,
): Promise<WorkbookStyles> {
  const codes = new Map<string, NumberStyle>();
  const affixesOfFormats = new Map<string, Affixes>();
  const affixes = new Map<number, Affixes>();
  const styles: NumberStyle[] = [];
  let formats = 0;
  let inCellFormats = false;
  await readWholeXml(
    blocks,
    {
      open(name, tag) {
        const numFmtId = tag.attribute('numFmtId') ?? '0';
        if (name === 'cellXfs') inCellFormats = true;
        else if (name === 'numFmt') {
          const formatCode = tag.attribute('formatCode');
          if (formatCode === undefined) return;
          checkCount((formats += 1), MAX_NUMBER_FORMATS);
          checkCount(formatCode.length, MAX_FORMAT_CHARACTERS);
          codes.set(numFmtId, numberStyleOf(formatCode));
          const around = affixesOf(formatCode);
          if (around) affixesOfFormats.set(numFmtId, around);
        } else if (name === 'xf' && inCellFormats) {
          checkCount(styles.length, MAX_STYLES);
          const around = affixesOfFormats.get(numFmtId);
          if (around) affixes.set(styles.length, around);
          styles.push(codes.get(numFmtId) ?? builtInStyle(Number(numFmtId)));
        }
      },
      close(name) {
        if (name === 'cellXfs') inCellFormats = false;
      },
    },
    maxCellCharacters,
  );
  return { numberStyles: styles, affixes: affixes.size > 0 ? affixes : null };
}
