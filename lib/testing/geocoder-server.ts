import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GeocoderServer {
  url: string;
  /** The addresses of all requests so far. */
  requests: URL[];
  close(): Promise<void>;
}

/** A geocoder on loopback. @param answer answers each request; it may leave it without an answer */
export async function startGeocoder(
  answer: (url: URL, response: ServerResponse, request: IncomingMessage) => void,
): Promise<GeocoderServer> {
  const requests: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://geocoder.test');
    requests.push(url);
    answer(url, response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
