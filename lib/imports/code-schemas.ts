import { z } from 'zod';
import { rowProblemCodes } from '@/lib/fields/row-problem';
import { rowWarningCodes } from '@/lib/fields/row-warning';
import { failureCodes } from '@/lib/messages/file-problems';

/**
 * Codes that are stored. The document lists them, but answers are not checked against the lists: what another version has
 * stored must stay readable.
 */
const stored = (codes: readonly string[]) => z.string().meta({ enum: codes });

export const rowProblemCodeSchema = stored(rowProblemCodes);
export const rowWarningCodeSchema = stored(rowWarningCodes);
export const failureCodeSchema = stored(failureCodes);
