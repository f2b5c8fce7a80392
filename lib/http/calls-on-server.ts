import { AsyncLocalStorage } from 'node:async_hooks';
import { type SendCall, sendCallsBy } from '@/lib/http/browser-fetch';

const senders = new AsyncLocalStorage<SendCall>();

// A function of its own, because a page rendered on the server shares its modules with all others.
sendCallsBy((address, call) => (senders.getStore() ?? fetch)(address, call));

/**
 * Runs something whose API calls (`browserFetch`) are sent by `sender` in place of the network, and no one else's at the same
 * time.
 */
export function withSender<Result>(sender: SendCall, run: () => Promise<Result>): Promise<Result> {
  return senders.run(sender, run);
}
