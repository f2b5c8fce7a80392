/**
 * A process of its own that counts requests of a client, all at once, and prints how many it let through.
 * Usage: tsx lib/testing/count-requests.ts <client id> <requests>
 */
import { disconnect } from '@/lib/db';
import { countRequest } from '@/lib/http/limit-requests';

const [clientId = '', requests] = process.argv.slice(2);
const outcomes = await Promise.allSettled(
  Array.from({ length: Number(requests) }, () => countRequest(clientId)),
);
console.log(outcomes.filter(({ status }) => status === 'fulfilled').length);
await disconnect();
