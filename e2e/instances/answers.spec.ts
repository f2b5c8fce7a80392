import { accessAnswers, settingsOfAccess } from '../answers/access-answers';
import { deliveryAnswers } from '../answers/delivery-answers';
import { importAnswers, settingsOfImports } from '../answers/import-answers';
import { makeScratch, type Scratch } from '../answers/scratch';
import { takeInLines } from '../answers/waiting-batch';
import { expect, test } from '../fixtures';
import { ownPlace, type OwnInstance, startInstance } from '../own-instance';

/**
 * Every operation of the API's description, called with success over HTTP, and each answer held against the description:
 * status, content type, headers, and the body, in which no field is missing, of another type, or not described. An operation
 * that no part of this calls fails the last test.
 */

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let place: Awaited<ReturnType<typeof ownPlace>>;
let instance: OwnInstance;
let scratch: Scratch;

test.beforeAll(async () => {
  place = await ownPlace('answers');
  instance = await startInstance(place, {
    ...settingsOfImports,
    ...settingsOfAccess,
    LADING_URL: `http://localhost:${place.port}`,
    LADING_CLIENT_BURST: '2000',
  });
  scratch = await makeScratch(instance);
});

test.afterAll(async () => {
  await instance.stop();
  place.remove();
});

for (const [name, answers] of [
  ['imports', importAnswers],
  ['deliveries and targets', deliveryAnswers],
  ['programs and people', accessAnswers],
] as const)
  test(`every operation about ${name} succeeds`, () => answers(scratch));

test('the engine takes in a batch of lines in parts, as one job', () => takeInLines(scratch));

test('every success that the description promises was had, and all answers are as it says', () => {
  expect.soft(scratch.calls.problems()).toEqual([]);
  expect(scratch.calls.neverSeen()).toEqual([]);
});
