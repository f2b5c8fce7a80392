import { afterEach, expect, test, vi } from 'vitest';
import { GET } from '@/app/api/health/route';
import { errorBodySchema } from '@/lib/http/error-body';
import { makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('tells anybody which part does not respond', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubEnv('LADING_ENGINE_PORT', '1'); // nothing listens there
  vi.stubEnv('INNGEST_BASE_URL', 'http://127.0.0.1:1');
  const response = await GET(makeRequest('/api/health'));
  expect(response.status).toBe(503);
  const { error } = errorBodySchema.parse(await response.json());
  expect(error.code).toBe('service_unavailable');
  expect(error.details.checks).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'database', status: 'ok' }),
      expect.objectContaining({ name: 'engine', status: 'unavailable' }),
    ]),
  );
});
