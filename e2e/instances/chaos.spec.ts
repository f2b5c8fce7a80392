import { surviveRounds } from '../chaos/survive-rounds';
import { expect, test } from '../fixtures';

/** The short form of `npm run chaos`, with fixed faults at fixed stages; the long form draws them from a seed. */
test('imports stay whole while parts are killed, connections are cut, a file is lost and the disk is full', async () => {
  test.setTimeout(420_000);
  const tally = await surviveRounds({
    seed: 1,
    rows: 1000,
    rounds: [
      [
        { fault: 'kill the web server', stage: 'chunk' },
        { fault: 'kill the engine', stage: 'report' },
      ],
      [
        { fault: 'cut connections', stage: 'commit' },
        { fault: 'kill the engine', stage: 'complete' },
      ],
      [
        { fault: 'fill the disk', stage: 'waiting' },
        { fault: 'kill PostgreSQL', stage: 'commit' },
      ],
      [
        { fault: 'lose the canonical file', stage: 'chunk' },
        { fault: 'kill everything', stage: 'report' },
      ],
    ],
    tell: (line) => console.log(line),
  });
  expect(tally).toMatchObject({ imports: 4, strikes: 8, kills: 5 });
  expect(tally.resumed).toBeGreaterThanOrEqual(1); // the lost file
});
