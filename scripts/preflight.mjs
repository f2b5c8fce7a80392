import { createServer } from 'node:net';

/**
 * Checks what can be checked before anything is installed or built: the port, and the secret that is required unless
 * everything is embedded.
 * @returns {Promise<{ port: number, host: string, isEmbeddedDefault: boolean }>}
 * @throws Error with a message for the person at the terminal
 */
export async function preflight() {
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || '127.0.0.1';
  const isEmbeddedDefault = !process.env.DATABASE_URL && process.env.NODE_ENV !== 'production';
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(
      `PORT is ${JSON.stringify(process.env.PORT)}, but a port is a whole number from 1 to 65535.`,
    );
  }
  if (!isEmbeddedDefault && !process.env.LADING_SECRET) {
    throw new Error(
      'with DATABASE_URL or NODE_ENV=production it needs a secret of its own. Set LADING_SECRET to at least 32 random characters.',
    );
  }
  await requireFreePort(port, host);
  return { port, host, isEmbeddedDefault };
}

/**
 * @param {number} port
 * @param {string} host
 */
async function requireFreePort(port, host) {
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.message})`;
      reject(
        new Error(
          `port ${port} on ${host} ${reason}. Choose another one with PORT, for example PORT=3001 npm start.`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
