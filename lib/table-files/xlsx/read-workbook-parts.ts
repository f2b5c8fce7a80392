import { checkCount } from '@/lib/table-files/xlsx/check-count';
import { FileProblem } from '@/lib/table-files/file-problem';
import { detachText } from '@/lib/table-files/detach-text';
import { partKey, type OfficePackage } from '@/lib/table-files/xlsx/open-package';
import { readNumberStyles, type WorkbookStyles } from '@/lib/table-files/xlsx/read-number-styles';
import { addText, readWholeXml } from '@/lib/table-files/xlsx/read-xml';

interface WorkbookSheet {
  name: string;
  partName: string;
  hidden: boolean;
}

export interface WorkbookParts extends WorkbookStyles {
  sheets: WorkbookSheet[];
  date1904: boolean;
  /** Whether the workbook asks to be calculated when it is opened: the stored values may be placeholders. */
  calculatesOnLoad: boolean;
  /** Indexed by the number in a cell. */
  sharedStrings: string[];
}

/** Far more than programs write: a sheet of a million rows shares fewer texts. */
const maxCounts = {
  relationships: 10_000,
  sheets: 10_000,
  sharedStrings: 5_000_000,
};

interface Relationship {
  type: string;
  target: string;
}

/**
 * Reads everything in a workbook except its sheets.
 * @throws FileProblem
 */
export async function readWorkbookParts(
  parts: OfficePackage,
  maxCellCharacters: number,
): Promise<WorkbookParts> {
  const workbookPart = await findWorkbook(parts, maxCellCharacters);
  const relationships = await readRelationships(parts, workbookPart, maxCellCharacters);
  const sheetParts = new Set<string>();
  const workbook: WorkbookParts = {
    sheets: [],
    date1904: false,
    calculatesOnLoad: false,
    sharedStrings: [],
    numberStyles: [],
    affixes: null,
  };

  await readWholeXml(
    parts.read(workbookPart),
    {
      open(name, tag) {
        const isTrue = (attribute: string) => /^(?:1|true)$/.test(tag.attribute(attribute) ?? '');
        if (name === 'workbookPr') workbook.date1904 = isTrue('date1904');
        if (name === 'calcPr') workbook.calculatesOnLoad = isTrue('fullCalcOnLoad');
        if (name !== 'sheet') return;
        const relationship = relationships.get(tag.localAttribute('id') ?? '');
        // Charts and dialogs are sheets too.
        if (!relationship || !/\/worksheet$/.test(relationship.type)) return;
        checkCount(workbook.sheets.length, maxCounts.sheets);
        // Sheets are read until one has content, so each must have its own part; otherwise one empty part could be
        // read ten thousand times.
        const part = partKey(relationship.target);
        if (sheetParts.has(part)) throw new FileProblem('unreadable_file', { found: 'xlsx' });
        sheetParts.add(part);
        workbook.sheets.push({
          name: tag.attribute('name') ?? '',
          partName: relationship.target,
          hidden: /hidden$/i.test(tag.attribute('state') ?? ''),
        });
      },
    },
    maxCellCharacters,
  );
  for (const { type, target } of relationships.values()) {
    if (!parts.has(target)) continue;
    if (/\/sharedStrings$/.test(type)) {
      workbook.sharedStrings = await readSharedStrings(parts, target, maxCellCharacters);
    }
    if (/\/styles$/.test(type)) {
      Object.assign(workbook, await readNumberStyles(parts.read(target), maxCellCharacters));
    }
  }
  return workbook;
}

async function findWorkbook(parts: OfficePackage, maxCellCharacters: number): Promise<string> {
  if (parts.has('xl/workbook.bin')) throw new FileProblem('unreadable_file', { found: 'xlsb' });
  if (parts.has('content.xml')) throw new FileProblem('unreadable_file', { found: 'OpenDocument' });
  if (!parts.has('_rels/.rels')) throw new FileProblem('unreadable_file', { found: 'zip' });
  const root = await readRelationships(parts, '', maxCellCharacters);
  const main = [...root.values()].find(({ type }) => /\/officeDocument$/.test(type))?.target;
  if (main && /\.xml$/i.test(main) && /workbook/i.test(main)) return main;
  if (parts.has('xl/workbook.xml')) return 'xl/workbook.xml';
  throw new FileProblem('unreadable_file', { found: 'zip' });
}

async function readRelationships(
  parts: OfficePackage,
  partName: string,
  maxCellCharacters: number,
): Promise<Map<string, Relationship>> {
  const slash = partName.lastIndexOf('/') + 1;
  const folder = partName.slice(0, slash);
  const relationships = new Map<string, Relationship>();
  await readWholeXml(
    parts.read(`${folder}_rels/${partName.slice(slash)}.rels`),
    {
      open(name, tag) {
        if (name !== 'Relationship' || tag.attribute('TargetMode') === 'External') return;
        const [id, type, target] = [tag.attribute('Id'), tag.attribute('Type'), tag.attribute('Target')];
        if (!id || !type || !target) return;
        checkCount(relationships.size, maxCounts.relationships);
        relationships.set(id, { type, target: resolvePart(folder, target) });
      },
    },
    maxCellCharacters,
  );
  return relationships;
}

/** A target is relative to its part's folder, or to the root if it begins with a slash. */
function resolvePart(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

async function readSharedStrings(
  parts: OfficePackage,
  partName: string,
  maxCellCharacters: number,
): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  await readWholeXml(
    parts.read(partName),
    {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 't') inText = true;
        else if (name === 'rPh') phonetic = true; // a phonetic guide to Japanese, not part of the text
      },
      text(piece) {
        if (inText && !phonetic) text = addText(text, piece, maxCellCharacters);
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'si') {
          checkCount(strings.length, maxCounts.sharedStrings);
          strings.push(detachText(decodeEscapes(text)));
        }
      },
    },
    maxCellCharacters,
  );
  return strings;
}

/**
 * `_x000D_` represents a character that XML cannot contain (ECMA-376 part 1, 22.9.2.19); a lone surrogate is not
 * decoded.
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .toWellFormed();
}
