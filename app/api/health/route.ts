import { inngest } from '@/inngest/client';
import { functionIds } from '@/inngest/functions/all-functions';
import { ApiError } from '@/lib/errors';
import { checkDatabase } from '@/lib/health/check-database';
import { checkEngine } from '@/lib/health/check-engine';
import { type HealthCheck, healthSchema, rememberChecks } from '@/lib/health/run-checks';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { objectStore } from '@/lib/storage/open-object-store';

const checks: readonly HealthCheck[] = [
  { name: 'database', check: checkDatabase },
  { name: 'object_store', check: () => objectStore().check() },
  { name: 'engine', check: () => checkEngine({ app: inngest.id, ids: functionIds }) },
];

const readHealth = rememberChecks(checks);

export const GET = route(
  {
    summary: 'Check the database, the object store and the engine: 200 if all respond, otherwise 503',
    permission: 'public',
    response: healthSchema,
  },
  async () => {
    const health = await readHealth();
    if (health.status === 'ok') return health;
    throw new ApiError('service_unavailable', { details: health, headers: { 'Retry-After': '5' } });
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
