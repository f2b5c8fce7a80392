import { z } from 'zod';
import { manifestTotalsSchema } from '@/lib/imports/totals-schemas';
import {
  detailsSchema,
  sameHeaders,
  type RememberedChoices,
} from '@/components/new-import/mapping/remembered-choices';
import { type ChangedCell, packCells, unpackCells } from '@/components/ui/sheet-grid/packed-cells';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';
import type { Correction } from '@/lib/table-files/correct-rows';

const draftSchema = z.object({
  fileName: z.string(),
  headers: z.array(z.string()),
  mappings: z.array(z.tuple([z.string(), z.string()])),
  details: detailsSchema,
  /** The rules besides the mapping: see `joinRules`. */
  rules: profileRulesSchema.nullable().catch(null),
  pointsByAddress: z.boolean().catch(false),
  /** Of the file to which corrections and manifest belong; null: it is not known yet. */
  contentHash: z.string().nullable().catch(null),
  corrections: z.array(z.object({ row_number: z.int(), column_index: z.int(), value: z.string() })).catch([]),
  /** What the shipper's manifest says. */
  manifest: manifestTotalsSchema.catch({}),
  /** The name of the import, if it is not the file's. */
  name: z.string().nullable().catch(null),
  /** How the file is read, as far as that was chosen by hand. */
  reading: profileRulesSchema.pick({ charset: true, delimiter: true, sheet_name: true }).catch({}),
  /** The header row that was chosen, and the sheet that it is in. */
  headerRow: z.object({ row: z.int(), sheet: z.string().nullable() }).nullable().catch(null),
});

export type Draft = z.input<typeof draftSchema>;

/** A draft that the server has kept; null: a later version of this page has written it in another way. */
export function readDraft(choices: unknown): Draft | null {
  const read = draftSchema.safeParse(choices);
  return read.success ? read.data : null;
}

const toCell = ({ row_number: row, column_index: column, value: text }: Correction) => ({
  row,
  column,
  text,
});

const fromCell = ({ row, column, text }: ChangedCell): Correction => ({
  ...{ row_number: row, column_index: column, value: text },
});

const keyOf = (tenant: string) => `lading-draft ${tenant}`;

/**
 * Keeps the choices of an import that has not started for as long as the tab lives: across a sign-in, a
 * reload, or Back.
 */
export function keepDraft(tenant: string, draft: Draft): void {
  try {
    const corrections = packCells((draft.corrections ?? []).map(toCell));
    sessionStorage.setItem(keyOf(tenant), JSON.stringify({ ...draft, corrections }));
  } catch {
    // A full or forbidden storage only costs the convenience.
  }
}

/** Drops the draft once the import has started. */
export function dropDraft(tenant: string): void {
  try {
    sessionStorage.removeItem(keyOf(tenant));
  } catch {
    // It was never kept.
  }
}

/** What was read last: several parts of the page ask for it, and a draft with thousands of cells takes long to read. */
let lastRead: { text: string; draft: z.output<typeof draftSchema> } | null = null;

function readKept(tenant: string): z.output<typeof draftSchema> | null {
  const text = sessionStorage.getItem(keyOf(tenant));
  if (text === null) return null;
  if (lastRead?.text !== text) {
    const kept = JSON.parse(text) as Record<string, unknown>;
    const corrections = Array.isArray(kept.corrections)
      ? (kept.corrections as unknown[]) // as tabs have kept them that are open since before they were packed
      : unpackCells(kept.corrections).map(fromCell);
    lastRead = { text, draft: draftSchema.parse({ ...kept, corrections }) };
  }
  return lastRead.draft;
}

/**
 * The unsent choices for a file with this name and these headers; null if there are none.
 * @param fileName null: whatever its name; then only its mapping is for another file
 */
export function recallDraft(
  tenant: string,
  fileName: string | null,
  headers: readonly string[],
): RecalledDraft | null {
  try {
    const draft = readKept(tenant);
    if (!draft) return null;
    if ((fileName !== null && draft.fileName !== fileName) || !sameHeaders(draft.headers, headers))
      return null;
    return { ...draft, mapping: new Map(draft.mappings) };
  } catch {
    return null; // there is none, or it is not ours
  }
}

type RecalledDraft = z.output<typeof draftSchema> & RememberedChoices;

/** The same, only if it is of this very file: cells and sums are not those of another one. @param contentHash its SHA-256 */
export function recallDraftOfFile(
  tenant: string,
  fileName: string,
  headers: readonly string[],
  contentHash: string | null,
): RecalledDraft | null {
  const draft = contentHash === null ? null : recallDraft(tenant, fileName, headers);
  return draft?.contentHash === contentHash ? draft : null;
}
