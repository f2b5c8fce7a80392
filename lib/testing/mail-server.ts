import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll } from 'vitest';

/** A mail received by SMTP, with the envelope's recipients. */
interface ReceivedMail {
  recipients: string[];
  mail: Email;
}

/**
 * Gives the test file its own mail server. Call it at the top of the file, before anything reads the settings.
 * @returns `received`: all mails so far; `next`: waits for the next one; `refuse`: makes the server refuse the next one
 */
export function useMailServer() {
  const received: ReceivedMail[] = [];
  const waiting: ((mail: ReceivedMail) => void)[] = [];
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (refusals === 0) return done();
      refusals -= 1;
      done(new Error('No such mailbox'));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          const one = { recipients: session.envelope.rcptTo.map(({ address }) => address), mail };
          received.push(one);
          waiting.shift()?.(one);
          done();
        });
      });
    },
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
    process.env.SMTP_FROM = 'Lading <lading@example.com>';
    process.env.LADING_URL = 'https://lading.example.com';
  });

  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  return {
    received,
    next: () => new Promise<ReceivedMail>((resolve) => waiting.push(resolve)),
    refuse: () => {
      refusals += 1;
    },
  };
}
