import { serve } from 'inngest/next';
import { inngest } from '@/inngest/client';
import { processImport } from '@/inngest/functions/process-import';
import { removeOldTraces } from '@/inngest/functions/remove-old-traces';
import { resumeImports } from '@/inngest/functions/resume-imports';

/** Where the engine (Inngest's server or the embedded one) calls the functions; it signs its calls. */
export const { GET, POST, PUT } = serve({
  client: inngest,
  functions: [processImport, resumeImports, removeOldTraces],
});
