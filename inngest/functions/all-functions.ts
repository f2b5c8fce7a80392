import { inngest } from '@/inngest/client';
import { collectInboxFiles } from '@/inngest/functions/collect-inbox-files';
import { deliverWebhooks } from '@/inngest/functions/deliver-webhooks';
import { indexNewDeliveries } from '@/inngest/functions/index-new-deliveries';
import { processImport } from '@/inngest/functions/process-import';
import { removeOldTraces } from '@/inngest/functions/remove-old-traces';
import { writeStoppedReport } from '@/inngest/functions/report-stopped-import';
import { resumeImports } from '@/inngest/functions/resume-imports';
import { rollBackImport } from '@/inngest/functions/roll-back-import';
import { takeInBatch } from '@/inngest/functions/take-in-batch';
import { takeFile } from '@/inngest/functions/take-received-file';

/** Every function that this app serves. */
export const allFunctions = [
  processImport,
  writeStoppedReport,
  rollBackImport,
  resumeImports,
  removeOldTraces,
  indexNewDeliveries,
  takeInBatch,
  takeFile,
  collectInboxFiles,
  deliverWebhooks,
];

/** The ids under which an engine knows them once they are registered. */
export const functionIds = allFunctions.map((fn) => fn.id(inngest.id));
