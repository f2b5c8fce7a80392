import type { Transporter } from 'nodemailer';
import { createTurns } from '@/lib/concurrency/take-turns';
import { env } from '@/lib/env';
import { loggableError } from '@/lib/faults/loggable-error';
import type { Language } from '@/lib/languages/language';
import type { MailContent } from '@/lib/messages/password-mail';

interface Mail extends MailContent {
  to: { name: string; address: string };
  language: Language;
}

/** A server that does not answer must not hold a request for as long as nodemailer would wait. */
const timeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

const takeMailTurn = createTurns(2, { name: 'mails to send', maxWaiting: 100 });

let transport: Promise<Transporter> | undefined;

/** Whether a mail server is named. */
export function canSendMail(): boolean {
  return env().SMTP_URL !== undefined;
}

/**
 * Hands a mail to the mail server. What goes wrong is logged; nothing is tried again, since who waits for a link asks for
 * another.
 * @returns whether the server has taken it: false also when none is named
 */
export async function sendMail({ to, language, subject, text, html }: Mail): Promise<boolean> {
  const { SMTP_URL, SMTP_FROM } = env();
  if (SMTP_URL === undefined) return false;
  try {
    const mailer = await (transport ??= connect(SMTP_URL));
    await takeMailTurn(() =>
      mailer.sendMail({
        ...{ from: SMTP_FROM, to, subject, text, html },
        // Absence notices must not answer it (RFC 3834).
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

/** Loaded here and not at the top of the file: an installation without a mail server does without the package. */
async function connect(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({ url, ...timeouts });
}
