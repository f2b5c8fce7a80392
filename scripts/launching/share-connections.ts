import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf, plainAddress } from '@/lib/network/client-address';
import { warnBusy } from '@/lib/concurrency/too-busy';

export interface ConnectionLimits {
  /** In total. */
  maxConnections: number;
  /** For each address; an IPv6 address counts with its /64. */
  maxConnectionsPerAddress: number;
  /** Whether the address is a proxy that many people come through: the limit per address does not apply to it. */
  isProxy?(address: string): boolean;
}

interface Connection {
  socket: Socket;
  peer: Peer;
  /** Requests on it that are being answered; more than one with pipelining. */
  answering: number;
}

interface Peer {
  network: string;
  connections: number;
  /** Idle connections, longest idle first. */
  waiting: Set<Connection>;
}

/**
 * Limits the connections of a server, in total and for each address. When there is no room for a new connection, the one
 * that has been idle longest is closed in its favour; the new one is refused only when none is idle. So connections that
 * are merely kept open, from however many addresses, shut nobody out.
 */
export function shareConnections(server: Server, limits: ConnectionLimits): void {
  const peers = new Map<string, Peer>();
  const connections = new Map<Socket, Connection>();

  function add(socket: Socket, network: string) {
    const peer = peers.get(network) ?? { network, connections: 0, waiting: new Set() };
    const connection = { socket, peer, answering: 0 };
    peers.set(network, peer);
    connections.set(socket, connection);
    peer.connections += 1;
    peer.waiting.add(connection);
  }

  function remove(socket: Socket) {
    const connection = connections.get(socket);
    if (!connection) return; // removed already, when it was closed in favour of another
    const { peer } = connection;
    connections.delete(socket);
    peer.waiting.delete(connection);
    peer.connections -= 1;
    if (peer.connections === 0) peers.delete(peer.network);
  }

  /** @returns false when none of the address's connections is idle */
  function closeOneOf(peer: Peer | undefined): boolean {
    const [oldest] = peer?.waiting ?? [];
    if (!oldest) return false;
    remove(oldest.socket); // now, because its `close` event comes only after the new one has been let in
    oldest.socket.destroy();
    return true;
  }

  /** Closes an idle connection of the address that has the most connections, among those with an idle one. */
  function closeOneOfTheMost(): boolean {
    let most: Peer | undefined;
    for (const peer of peers.values())
      if (peer.waiting.size > 0 && peer.connections > (most?.connections ?? 0)) most = peer;
    return closeOneOf(most);
  }

  function hasRoom(address: string): boolean {
    const peer = limits.isProxy?.(address) ? undefined : peers.get(networkOf(address));
    if (peer && peer.connections >= limits.maxConnectionsPerAddress && !closeOneOf(peer)) {
      warnBusy('too many connections of one address');
      return false;
    }
    if (connections.size < limits.maxConnections || closeOneOfTheMost()) return true;
    warnBusy('too many connections');
    return false;
  }

  server.on('connection', (socket: Socket) => {
    const address = plainAddress(socket.remoteAddress);
    if (!hasRoom(address)) {
      socket.destroy();
      return;
    }
    add(socket, networkOf(address));
    socket.once('close', () => remove(socket));
  });

  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const connection = connections.get(socket);
    if (!connection) return;
    connection.peer.waiting.delete(connection);
    connection.answering += 1;
    response.once('close', () => {
      connection.answering -= 1;
      if (connection.answering === 0 && connections.has(socket)) connection.peer.waiting.add(connection);
    });
  });
}
