import { z } from 'zod';
import { PayerType, PaymentMethod } from '@/prisma/generated/enums';

const mappingsKey = 'lading-mappings';
const detailsKey = 'lading-import-details';
/** Most header sets that are kept: a dispatcher has a handful of senders. */
const KEPT = 30;

const keptMappingsSchema = z.array(
  z.object({ headers: z.array(z.string()), mappings: z.array(z.tuple([z.string(), z.string()])) }),
);

/** A customer or a service; by the name it is found again among more than a list shows. */
export const referenceSchema = z.object({ id: z.string(), name: z.string() });

export type Reference = z.infer<typeof referenceSchema>;

const detailsSchema = z.object({
  customer: referenceSchema.nullable().catch(null),
  deliveryService: referenceSchema.nullable().catch(null),
  payerType: z.enum(PayerType).catch('sender'),
  paymentMethod: z.enum(PaymentMethod).catch('wallet'),
});

/** The choices of an import beside its file and mapping. */
export type ImportDetails = z.infer<typeof detailsSchema>;

/** What was chosen for a file with these very headers before: column name → field. */
export function recallMapping(headers: readonly string[]): Map<string, string> | null {
  const found = readKept().find((kept) => isSame(kept.headers, headers));
  return found ? new Map(found.mappings) : null;
}

/** Keeps a mapping for the next file with these headers. */
export function rememberMapping(
  headers: readonly string[],
  mappings: Readonly<Record<string, string>>,
): void {
  const others = readKept().filter((kept) => !isSame(kept.headers, headers));
  const kept = [{ headers: [...headers], mappings: Object.entries(mappings) }, ...others].slice(0, KEPT);
  write(mappingsKey, kept);
}

/** What was chosen for the last import, as it is stored: see `readDetails`. */
export function recallDetails(): string | null {
  return recall(detailsKey);
}

export function readDetails(stored: string | null): ImportDetails {
  return detailsSchema.catch(detailsSchema.parse({})).parse(parse(stored));
}

export function rememberDetails(details: ImportDetails): void {
  write(detailsKey, detailsSchema.parse(details)); // without what belongs to one file, its name
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((name, index) => name === other[index]);

const readKept = () => keptMappingsSchema.catch([]).parse(parse(recall(mappingsKey)));

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
