import { readProblem, RequestProblem } from '@/lib/http/browser-fetch';

interface UploadAnswer {
  status: number;
  text: string;
  retryAfter: string | null;
  /** The maximum size of a file. */
  limitBytes: number;
}

/** Why a store other than Lading's own, or a proxy in front of it, refused a file: it says so in no language of ours. */
export class UploadRefusal extends Error {
  constructor(
    readonly code: 'file_too_large' | 'upload_url_expired' | 'upload_forbidden' | 'upload_refused',
    readonly status: number,
    /** The maximum size of a file. */
    readonly limitBytes: number,
  ) {
    super(`The file storage refused the file: ${code}`);
    this.name = 'UploadRefusal';
  }
}

/** Whether a new URL would help: this one expired, or an attempt that seemed lost has used it up. */
export function isUploadUrlGone(error: unknown): boolean {
  const codes = ['upload_url_expired', 'upload_url_already_used'];
  const isRefusal = error instanceof RequestProblem || error instanceof UploadRefusal;
  return isRefusal && codes.includes(error.code);
}

/**
 * Why an upload was rejected. Lading's own store answers with the API's error body, whose message is shown;
 * S3 with its own XML; a proxy in front of either with anything.
 */
export function readUploadRefusal({
  status,
  text,
  retryAfter,
  limitBytes,
}: UploadAnswer): RequestProblem | UploadRefusal {
  const ours = readProblem(parseJson(text), { status, retryAfter });
  if (ours) return ours;
  const { code, message } = readS3Error(text);
  const refusal = (name: UploadRefusal['code']) => new UploadRefusal(name, status, limitBytes);
  if (status === 413 || code === 'EntityTooLarge') {
    return refusal('file_too_large');
  }
  // S3 has one code for everything forbidden; an expired URL shows only in the message.
  if (code === 'ExpiredToken' || (code === 'AccessDenied' && /expired/i.test(message))) {
    return refusal('upload_url_expired');
  }
  if (status === 401 || status === 403) {
    return refusal('upload_forbidden');
  }
  return refusal('upload_refused');
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
