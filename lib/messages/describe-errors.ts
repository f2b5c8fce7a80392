import { errorStatuses, type ErrorCode } from '@/lib/errors';
import { en } from '@/lib/messages/catalogues/en';

/** When to send a request again, by the status of its error. */
const whenAgain: Record<number, string> = {
  400: 'Mend the request, then send it again.',
  401: 'Get a new token or sign in, then send it again.',
  403: 'Sending it again does not help.',
  404: 'Sending it again does not help, unless what is missing is still to come.',
  405: 'Sending it again does not help.',
  408: 'Send it again.',
  409: 'Read how things are now, then decide.',
  410: 'Sending it again does not help: it is gone for good.',
  413: 'Send less at once.',
  415: 'Mend the request, then send it again.',
  421: 'Use the right address.',
  429: 'Wait as long as `Retry-After` says, then send it again.',
  500: 'Send it again, with the same `Idempotency-Key` if it changes something.',
  503: 'Wait as long as `Retry-After` says, then send it again.',
};

/** What differs from the rule of the status. */
const exceptions: Partial<Record<ErrorCode, string>> = {
  idempotency_request_in_progress:
    'Wait as long as `Retry-After` says, then send it again with the same key.',
  too_many_unused_uploads: 'Start imports of the files, then send it again; or wait until they are removed.',
  csv_not_ready: 'Wait until the job has ended, then send it again.',
  upload_incomplete: 'Send the file again to the same URL.',
  request_incomplete: 'Send it again.',
  mail_not_set_up: 'Sending it again does not help.',
  lease_active: 'There is nothing to do.',
};

/** The head of the page of errors: documentation is English. */
export const errorsHead = {
  title: 'Errors',
  eyebrow: 'Lading API',
  intro:
    'Every error has a code, which never changes its meaning. Names in braces, such as {limit}, are values in details. ' +
    'request_id is also in the header X-Request-Id.',
};

export interface DescribedError {
  code: ErrorCode;
  status: number;
  /** What is wrong and what to do, in English; names in braces stand for values of `details`. */
  message: string;
  /** When to send the request again. */
  again: string;
}

/** All error codes with what they mean, by name: from the codes and the English messages, so that it cannot differ from them. */
export function listErrors(): DescribedError[] {
  return (Object.keys(errorStatuses) as ErrorCode[]).toSorted().map((code) => ({
    code,
    status: errorStatuses[code],
    message: en.answers.errors[code].replace(/\{(\w+), plural, .*?other \{# (\w+)\}\}/g, '{$1} $2'),
    again: exceptions[code] ?? whenAgain[errorStatuses[code]]!,
  }));
}

/** The same for docs/errors.md, in Markdown. */
export function describeErrors(): string {
  const sections = listErrors().map(
    ({ code, status, message, again }) =>
      `## Error \`${code}\`\n\n**${status}** · ${message.replace(/\{(\w+)\}/g, '`{$1}`')}\n\n${again}\n`,
  );
  return sections.join('\n');
}
