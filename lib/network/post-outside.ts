import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { AddressRule } from '@/lib/network/address-rules';

/** The address, or every address that the name has, is one that nothing may be sent to. */
export class AddressRefusedError extends Error {}

interface Posting {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** For everything: finding the address, connecting, and the answer. */
  timeoutMs: number;
  /** The answer's bytes that are read; the rest is not waited for. */
  maxAnswerBytes: number;
  mayReach: AddressRule;
  /** How names are resolved; tests replace it. */
  resolve?: typeof lookup;
}

export interface PostAnswer {
  status: number;
  /** The beginning of the answer. */
  answer: string;
  retryAfterSeconds: number | null;
}

/**
 * Posts a body to an address that somebody has entered. The connection goes to the very address that was checked, because
 * the check is part of resolving the name: a name that answers differently the second time gains nothing. Redirects are
 * answers like others, and not followed.
 * @throws AddressRefusedError, or the error of node:http when there is no answer in time
 */
export function postOutside(posting: Posting): Promise<PostAnswer> {
  const url = new URL(posting.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !posting.mayReach(host)) {
    return Promise.reject(new AddressRefusedError(`${host} may not be reached`));
  }
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method: 'POST',
        agent: false, // no connection that was made under another check
        headers: { ...posting.headers, 'content-length': Buffer.byteLength(posting.body) },
        lookup: checkedLookup(posting),
        signal: AbortSignal.timeout(posting.timeoutMs),
      },
      (response) => {
        // From here on, what goes wrong goes wrong with the rest of the answer.
        request.off('error', reject).on('error', () => undefined);
        void readAnswer(response, posting.maxAnswerBytes).then(resolve, reject);
      },
    );
    request.on('error', reject);
    request.end(posting.body);
  });
}

/** Resolves a name as usual, and lets only addresses through that may be reached. */
function checkedLookup({ mayReach, resolve = lookup }: Posting): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      const reachable = found.filter(({ address }) => mayReach(address));
      const [first] = reachable;
      if (!first) return done(new AddressRefusedError(`${hostname} may not be reached`), '', 0);
      if (options.all) done(null, reachable);
      else done(null, first.address, first.family);
    });
  };
}

/** Once there is a status, the answer counts, also if the rest of it never comes. */
async function readAnswer(response: http.IncomingMessage, maxBytes: number): Promise<PostAnswer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      parts.push(part);
      bytes += part.byteLength;
      if (bytes >= maxBytes) break; // leaving the loop closes the connection
    }
  } catch {
    // It was cut, or took too long.
  }
  const seconds = Number(response.headers['retry-after'] ?? Number.NaN);
  return {
    status: response.statusCode ?? 0,
    answer: new TextDecoder().decode(Buffer.concat(parts).subarray(0, maxBytes)),
    retryAfterSeconds: Number.isFinite(seconds) && seconds >= 0 ? seconds : null,
  };
}
