import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CallSpreader {
  /** The address that the engine uses for the app. */
  url: string;
  /** Sends calls to only the first `count` processes from now on, and resets the record of calls. */
  spreadOver(processes: number): void;
  /** The steps that each process was called for, by the SDK's hashes of their names, in call order. */
  calls(): readonly string[][];
  stop(): Promise<void>;
}

/**
 * Acts as a load balancer: forwards the engine's calls to the processes in turn.
 * @param ports of the processes, on loopback
 */
export async function spreadCalls(ports: readonly number[]): Promise<CallSpreader> {
  let used = ports.length;
  let next = 0;
  let calls: string[][] = ports.map(() => []);
  const server = createServer((incoming, outgoing) => {
    const chosen = next++ % used;
    const step = new URL(incoming.url ?? '/', 'http://localhost').searchParams.get('stepId');
    if (incoming.method === 'POST' && step !== null) calls[chosen]!.push(step);
    pass(incoming, outgoing, ports[chosen]!);
  });
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spreadOver(processes) {
      used = processes;
      calls = ports.map(() => []);
    },
    calls: () => calls,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, port: number) {
  const onward = request(
    { host: '127.0.0.1', port, method: incoming.method, path: incoming.url, headers: incoming.headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on('error', () => outgoing.destroy()); // a broken connection to the engine, which retries the call
  incoming.pipe(onward);
}
