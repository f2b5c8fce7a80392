import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook as Verifier } from 'standardwebhooks';
import { onTestFinished } from 'vitest';

/** A request as a receiver gets it. */
interface Received {
  headers: Record<string, string>;
  body: string;
  path: string;
}

/** A server that webhooks are sent to. */
export interface WebhookReceiver {
  url: string;
  received: Received[];
  /** What it answers from now on; by default 204. */
  answer: (request: Received, response: http.ServerResponse) => void;
}

/** Starts a receiver on this machine, which ends with the test. */
export async function startReceiver(): Promise<WebhookReceiver> {
  const receiver: WebhookReceiver = {
    url: '',
    received: [],
    answer: (_request, response) => void response.writeHead(204).end(),
  };
  const server = http.createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      const received = { headers, body, path: request.url ?? '' };
      receiver.received.push(received);
      receiver.answer(received, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return receiver;
}

/** Whether a message is signed with a secret, as a receiver with the library of Standard Webhooks sees it. */
export function isSignedWith(secret: string, { body, headers }: Received): boolean {
  try {
    new Verifier(secret).verify(body, headers);
    return true;
  } catch {
    return false;
  }
}
