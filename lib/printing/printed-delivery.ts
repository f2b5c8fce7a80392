import type { ControlTotals } from '@/lib/fields/control-totals';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';
import type { Language } from '@/lib/languages/language';
import type { Paper, PrintKind } from '@/lib/printing/paper';

/** One end of a delivery. */
export interface PrintedAddress {
  full: string;
  postcode: string | null;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** What is printed of a delivery: its present values. */
export interface PrintedDelivery {
  reference: string | null;
  name: string;
  phone: string;
  to: PrintedAddress;
  from: PrintedAddress;
  packages: number;
  /** In kg, decimal text; "0": unknown. */
  weight_kg: string;
  /** Decimal text. Null: nothing is collected. */
  cod: string | null;
  currency: string | null;
  /** YYYY-MM-DD. */
  date: string | null;
  /** HH:MM, at the stop. */
  timeFrom: string | null;
  timeTo: string | null;
  notes: string | null;
  /** Set on the first delivery of each pickup address: what is picked up there. */
  group?: { deliveries: number; packages: number; weight_kg: string };
}

/** What a document says of the import, and how it is printed. */
export interface PrintHead {
  kind: PrintKind;
  paper: Paper;
  language: Language;
  company: string;
  customer: string;
  importName: string;
  jobId: string;
  /** When it is printed, ISO 8601, and in which zone that is written. */
  printedAt: string;
  timeZone: string;
  /** The rows of the file that it holds, when it holds a part; null: all. */
  rows: { from: number | null; to: number | null } | null;
  /** Of what is printed. `rows` is null where it is not known: of a part. */
  totals: Omit<ControlTotals, 'rows'> & { rows: number | null };
  manifest: ManifestTotals;
  /** Deliveries of the import that are not printed because they are cancelled. */
  cancelled: number;
}
