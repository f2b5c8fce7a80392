/**
 * A separate process that counts a number of concurrent requests of a client and prints how many were allowed.
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
