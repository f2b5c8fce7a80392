import { z } from 'zod';

/** The largest number that the database takes for a row. */
export const MAX_ROW_NUMBER = 2_147_483_647;

/** A row as the spreadsheet numbers it: the header may be row 1. */
export const rowNumberSchema = z.int().min(1).max(MAX_ROW_NUMBER);
