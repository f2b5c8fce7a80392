import type { Transporter } from 'nodemailer';
import { createTurns } from '@/lib/concurrency/take-turns';
import { env } from '@/lib/env';
import { loggableError } from '@/lib/faults/loggable-error';
import type { Language } from '@/lib/languages/language';
import type { MailContent } from '@/lib/messages/mail-layout';

interface Mail extends MailContent {
  to: { name: string; address: string };
  language: Language;
}

/** Shorter than nodemailer's own: an unresponsive server must not hold a request that long. */
const timeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

const takeMailTurn = createTurns(2, { name: 'mails to send', maxWaiting: 100 });

let transport: Promise<Transporter> | undefined;

/** Whether a mail server is configured. */
export function canSendMail(): boolean {
  return env().SMTP_URL !== undefined;
}

/**
 * Hands a mail to the mail server. Failures are logged, not retried: a person who waits for a link can ask for another.
 * @returns whether the server accepted it; false if no server is configured
 */
export async function sendMail({ to, language, subject, text, html }: Mail): Promise<boolean> {
  const { SMTP_URL, SMTP_FROM } = env();
  if (SMTP_URL === undefined) return false;
  try {
    const mailer = await (transport ??= connect(SMTP_URL));
    await takeMailTurn(() =>
      mailer.sendMail({
        ...{ from: SMTP_FROM, to, subject, text, html },
        // Keeps out-of-office replies away (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        disableFileAccess: true,
        disableUrlAccess: true,
      }),
    );
    return true;
  } catch (error) {
    console.error('A mail could not be sent:', loggableError(error));
    return false;
  }
}

/** Imports nodemailer here, not at the top: an installation without a mail server never loads it. */
async function connect(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({ url, ...timeouts });
}
