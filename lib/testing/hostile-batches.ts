/** Just under the size limit of a body: a body refused for its size alone would prove nothing. */
const FULL = 10 * 1024 * 1024 - 2048;

const SAMPLE = {
  title: 'Delivery to Rhein-Ruhr Medical Supply',
  address: {
    ...{ street: 'Hachestrasse 12', postalCode: '45127', city: 'Essen', country: 'DE' },
    ...{ latitude: 51.4513, longitude: 7.0116 },
  },
  planning: { routeDate: '2999-06-25', estimatedWorkMinutes: 25, priority: 'High' },
  businessValue: { expectedRevenue: 2500.5 },
};

/** A body around the text of its items. */
function bodyOf(name: string, round: number, items: string): string {
  return `{"sourceSystem":"erp","batchId":"${name}-${round}","operation":"upsert","targets":[${items}]}`;
}

/** As many parts as fit into a full body. */
function fill(part: (index: number) => string, separator = ','): string {
  const parts: string[] = [];
  let size = 0;
  for (let index = 0; ; index++) {
    const next = part(index);
    size += next.length + separator.length;
    if (size > FULL) return parts.join(separator);
    parts.push(next);
  }
}

const items = (part: (index: number) => string, count = 10_000) =>
  Array.from({ length: count }, (_, index) => part(index)).join(',');

/**
 * The heaviest bodies that the limits of a batch allow, created anew for each round: honest ones, and ones meant to block
 * the process. ASCII only, so that their length is their size.
 */
export const hostileBatches: Readonly<Record<string, (round: number) => string>> = {
  'ten thousand good targets': (round) =>
    bodyOf(
      'good',
      round,
      items((index) => JSON.stringify({ externalId: `G-${round}-${index}`, ...SAMPLE })),
    ),
  'ten thousand bad targets in a full body': (round) =>
    bodyOf(
      'bad',
      round,
      items((index) =>
        JSON.stringify({ ...SAMPLE, externalId: `B-${index}`, title: null, note: 'x'.repeat(600) }),
      ),
    ),
  'ten thousand items with many unknown fields': (round) =>
    bodyOf(
      'unknown',
      round,
      items((index) => {
        const names = Array.from({ length: 90 }, (_, at) => `"u${index % 100}_${at}":1`).join(',');
        return `{"externalId":"U-${round}-${index}","title":"t",${names.slice(0, 900).replace(/,[^,]*$/, '')}}`;
      }),
    ),
  'one item with a million names': (round) =>
    bodyOf('names', round, `{"externalId":"N","title":"t",${fill((index) => `"${index.toString(36)}k":0`)}}`),
  'one item with a million numbered names': (round) =>
    bodyOf('numbers', round, `{"externalId":"N","title":"t",${fill((index) => `"${index * 3}":0`)}}`),
  'one list of five million numbers': (round) =>
    bodyOf('list', round, `{"externalId":"L","x":[${fill(() => '0')}]}`),
  'one list of empty objects': (round) =>
    bodyOf('objects', round, `{"externalId":"O","x":[${fill(() => '{}')}]}`),
  'millions of items': (round) =>
    bodyOf(
      'items',
      round,
      fill(() => '0'),
    ),
  'nested as deeply as allowed, over and over': (round) =>
    bodyOf('deep', round, `{"externalId":"D","x":[${fill(() => '['.repeat(60) + ']'.repeat(60))}]}`),
  'nested five million levels deep': (round) =>
    bodyOf('deeper', round, '['.repeat(FULL / 2) + ']'.repeat(FULL / 2)),
  'one text of ten megabytes': (round) =>
    bodyOf('text', round, `{"externalId":"T","title":"${'x'.repeat(FULL - 200)}"}`),
  'one name of ten megabytes': (round) =>
    bodyOf('name', round, `{"externalId":"T","title":"t","${'x'.repeat(FULL - 200)}":1}`),
  'one ID of ten megabytes of escapes': (round) =>
    bodyOf('escapes', round, `{"externalId":"${'\\u0000'.repeat(Math.floor((FULL - 200) / 6))}"}`),
  'white space': (round) => bodyOf('space', round, `{"externalId":"W","title":"t"}${' '.repeat(FULL - 200)}`),
  truncated: (round) => bodyOf('cut', round, `{"externalId":"W","x":[${fill(() => '[1]')}`).slice(0, -1),
  'millions of names at the top': (round) =>
    `{"targets":[],"sourceSystem":"top-${round}",${fill((index) => `"${index.toString(36)}k":0`)}}`,
};
