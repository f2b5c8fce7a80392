import { z } from 'zod';
import { logicalFields, type LogicalField } from '@/lib/fields/order-fields';
import { fileKinds } from '@/lib/table-files/file-kind';

const index = z.int().min(0);

/** One durable step's share of the canonical CSV. */
const plannedChunkSchema = z.object({
  byte_start: index,
  /** Exclusive. */
  byte_end: index,
  first_row_number: z.int().min(1),
  last_row_number: z.int().min(1),
  row_count: z.int().min(1),
});

/** What the plan found out about a file: all that later stages need to know about the original. */
export const filePlanSchema = z.object({
  kind: z.enum(fileKinds),
  charset: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheet_name: z.string().nullable(),
  header_row_number: z.int().min(1),
  /** Header cells in the file's own order and spelling; empty where rows are wider than the header. */
  columns: z.array(z.string()),
  /** The same names made unique, as used in mappings: see `headerNames`. */
  column_names: z.array(z.string()),
  /** Which column fills which field. */
  mapped: z.partialRecord(z.enum(logicalFields as readonly [LogicalField, ...LogicalField[]]), index),
  row_count: z.int().min(1),
  /** Together they cover the canonical file exactly, from its first byte to its last. */
  chunks: z.array(plannedChunkSchema).min(1),
});

/** The part that is kept with the job; its chunks are separate rows. */
export const fileDetailsSchema = filePlanSchema.omit({ chunks: true });

export type PlannedChunk = z.infer<typeof plannedChunkSchema>;
export type FilePlan = z.infer<typeof filePlanSchema>;
