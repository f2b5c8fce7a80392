import { expect, test } from 'vitest';
import { useTestDatabase } from '@/lib/testing/test-database';
import { driveFunctions, untilEnded } from './testing/drive-functions';

useTestDatabase();

test('steps in a row run inside one call and once each', async () => {
  const ran: string[] = [];
  const { app, client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'row', triggers: { event: 'go' } }, async ({ event, step }) => {
      let sum = (event.data as { start: number }).start;
      for (const name of ['a', 'b', 'c', 'd', 'e']) {
        sum = await step.run(name, () => {
          ran.push(name);
          return sum + 1;
        });
      }
      return { sum };
    }),
  ]);
  const before = performance.now();
  await client.send({ name: 'go', data: { start: 10 } });
  const [run] = await untilEnded('row');
  const took = performance.now() - before;
  expect(run).toMatchObject({ status: 'completed', output: { sum: 15 } });
  expect(ran).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(app.calls).toEqual([{ functionId: 'app-row', target: 'step' }]);
  expect(took).toBeLessThan(300);
});
