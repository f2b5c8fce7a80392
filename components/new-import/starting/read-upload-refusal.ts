import { formatBytes } from '@/components/ui/format-number';
import { readProblem, RequestProblem } from '@/lib/http/browser-fetch';

interface UploadAnswer {
  status: number;
  text: string;
  retryAfter: string | null;
  /** The maximum size of a file. */
  limitBytes: number;
}

/** Whether a new URL would help: this one expired, or an attempt that seemed lost has used it up. */
export function isUploadUrlGone(error: unknown): boolean {
  const codes = ['upload_url_expired', 'upload_url_already_used'];
  return error instanceof RequestProblem && codes.includes(error.code);
}

/**
 * Why an upload was rejected. Lading's own store answers with the API's error body, whose message is shown;
 * S3 with its own XML; a proxy in front of either with anything.
 */
export function readUploadRefusal({ status, text, retryAfter, limitBytes }: UploadAnswer): RequestProblem {
  const ours = readProblem(parseJson(text), { status, retryAfter });
  if (ours) return ours;
  const { code, message } = readS3Error(text);
  const refusal = (name: string, words: string) => new RequestProblem(name, words, { status });
  if (status === 413 || code === 'EntityTooLarge') {
    return refusal('file_too_large', `A file may be at most ${formatBytes(limitBytes)}.`);
  }
  // S3 has one code for everything forbidden; an expired URL shows only in the message.
  if (code === 'ExpiredToken' || (code === 'AccessDenied' && /expired/i.test(message))) {
    return refusal('upload_url_expired', 'The upload link has expired. Try again.');
  }
  if (status === 401 || status === 403) {
    return refusal(
      'upload_forbidden',
      'The file storage refused this file. Tell the people who run Lading; trying again is unlikely to help.',
    );
  }
  return refusal('upload_refused', 'The file could not be stored. Try again in a moment.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads two elements of a small, flat document; web workers and tests have no XML parser. */
function readS3Error(text: string): { code: string; message: string } {
  const element = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '';
  return { code: element('Code'), message: element('Message') };
}
