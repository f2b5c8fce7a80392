import { connect, createServer, type Server, type Socket } from 'node:net';

/** When a connection is cut: before PostgreSQL receives the COMMIT, or after it has committed but before the client knows. */
export type CutPoint = 'before the commit' | 'after the commit';

/** PostgreSQL's wire protocol: the client's COMMIT query, and the server's confirmation. */
const commitSent = Buffer.from('Q\0\0\0\x0bCOMMIT\0', 'latin1');
const commitDone = Buffer.from('C\0\0\0\x0bCOMMIT\0', 'latin1');

/** A proxy between the app and PostgreSQL that cuts a connection at an exact moment, which no signal could hit. */
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

  /** Cuts the next connection that commits. */
  cutNext(point: CutPoint): void {
    this.next = point;
  }

  /** Whether the requested cut has happened. */
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
