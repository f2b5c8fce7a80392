import { z } from 'zod';
import { ownColumnCount } from '@/lib/headers/report-columns';
import { payerTypeSchema, paymentMethodSchema } from '@/lib/imports/import-schemas';

/** Maximum number of header sets kept per tenant: a dispatcher has a handful of senders. */
const KEPT = 30;

/** A customer or a service; the name finds it again if a tenant has more than one list shows. */
export const referenceSchema = z.object({ id: z.string(), name: z.string() });

export type Reference = z.infer<typeof referenceSchema>;

export const detailsSchema = z.object({
  customer: referenceSchema.nullable().catch(null),
  deliveryService: referenceSchema.nullable().catch(null),
  payerType: payerTypeSchema.catch('sender'),
  paymentMethod: paymentMethodSchema.catch('wallet'),
});

/** The choices of an import besides its file and mapping. */
export type ImportDetails = z.infer<typeof detailsSchema>;

/** The details of a file with no known history: no customer, no service. */
export const noDetails: ImportDetails = detailsSchema.parse({});

const choicesSchema = z.object({
  headers: z.array(z.string()),
  mappings: z.array(z.tuple([z.string(), z.string()])),
  details: detailsSchema,
});

/** What was chosen for files with these headers. */
export interface RememberedChoices {
  /** Column name → field. */
  mapping: Map<string, string>;
  details: ImportDetails;
}

/**
 * What was chosen for the tenant's last file with exactly these headers; null if there was none. Never
 * returns choices of another tenant or for other headers: the wrong customer costs more than two clicks.
 */
export function recallChoices(tenant: string, headers: readonly string[]): RememberedChoices | null {
  const found = readKept(tenant).find((kept) => sameHeaders(kept.headers, headers));
  return found ? { mapping: new Map(found.mappings), details: found.details } : null;
}

/** Remembers the choices for the tenant's next file with these headers. */
export function rememberChoices(
  tenant: string,
  headers: readonly string[],
  { mappings, details }: { mappings: Readonly<Record<string, string>>; details: ImportDetails },
): void {
  const others = readKept(tenant).filter((kept) => !sameHeaders(kept.headers, headers));
  const choices = {
    headers: [...headers],
    mappings: Object.entries(mappings),
    details: detailsSchema.parse(details), // without what belongs to one file, its name
  };
  write(keyOf(tenant), [choices, ...others].slice(0, KEPT));
}

/** Whether two files have the same columns in the same order, but for those that Lading has added. */
export function sameHeaders(one: readonly string[], other: readonly string[]): boolean {
  const count = ownColumnCount(one);
  if (count !== ownColumnCount(other)) return false;
  return one.slice(0, count).every((name, index) => name === other[index]);
}

const keyOf = (tenant: string) => `lading-choices ${tenant}`;

const readKept = (tenant: string) =>
  z
    .array(choicesSchema)
    .catch([])
    .parse(parse(recall(keyOf(tenant))));

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage that is switched off
  }
}

function parse(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? 'null');
  } catch {
    return null; // what is not ours
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage only costs the convenience.
  }
}
