import { connect, createServer, type Server, type Socket } from 'node:net';

/** Where a connection is cut: before PostgreSQL hears of the COMMIT, or after it has committed and before it is believed. */
export type CutPoint = 'before the commit' | 'after the commit';

/** PostgreSQL's wire protocol: the query COMMIT as the client sends it, and the server's word that it is done. */
const commitSent = Buffer.from('Q\0\0\0\x0bCOMMIT\0', 'latin1');
const commitDone = Buffer.from('C\0\0\0\x0bCOMMIT\0', 'latin1');

/** Stands between the app and PostgreSQL and cuts a connection at an exact instant, which no signal can hit. */
export class PostgresProxy {
  private next: CutPoint | null = null;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly target: URL,
    private readonly server: Server,
  ) {}

  static async start(target: string): Promise<PostgresProxy> {
    const server = createServer();
    const proxy = new PostgresProxy(new URL(target), server);
    server.on('connection', (client) => proxy.join(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The connection string of the same database through the proxy. */
  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
    const url = new URL(this.target);
    url.host = `127.0.0.1:${address.port}`;
    return url.toString();
  }

  /** Cuts the connection that commits next. */
  cutNext(point: CutPoint): void {
    this.next = point;
  }

  /** Whether the cut that was asked for has happened. */
  get hasCut(): boolean {
    return this.next === null;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket) {
    const server = connect(Number(this.target.port), this.target.hostname);
    const cut = () => {
      this.next = null;
      client.destroy();
      server.destroy();
    };
    client.on('data', (data) => {
      if (this.next === 'before the commit' && data.includes(commitSent)) cut();
      else server.write(data);
    });
    server.on('data', (data) => {
      if (this.next === 'after the commit' && data.includes(commitDone)) cut();
      else client.write(data);
    });
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.end();
      });
    }
  }
}
