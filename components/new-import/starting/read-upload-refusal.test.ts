import { expect, test } from 'vitest';
import { isUploadUrlGone, readUploadRefusal } from '@/components/new-import/starting/read-upload-refusal';
import { ApiError, type ErrorCode } from '@/lib/errors';
import { errorResponse } from '@/lib/http/error-response';

const read = (status: number, text: string) =>
  readUploadRefusal({ status, text, retryAfter: '7', limitBytes: 50 * 1024 * 1024 });

async function refusedByUs(code: ErrorCode) {
  const response = errorResponse(new ApiError(code, { params: { limit_bytes: 10 } }), 'de');
  return read(response.status, JSON.stringify(await response.json(), null, 2));
}

test.each([
  ['storage_full', 503, 'keinen Platz'],
  ['file_too_large', 413, 'größer als die Grenze'],
  ['invalid_signature', 403, 'verändert oder ist unvollständig'],
  ['upload_incomplete', 400, 'noch einmal an dieselbe URL'],
] as const)(
  '%s from our own store keeps its code and its message in the original language',
  async (code, status, words) => {
    const problem = await refusedByUs(code);
    expect(problem).toMatchObject({ code, status, retryAfterSeconds: 7 });
    expect(problem.message).toContain(words);
    expect(isUploadUrlGone(problem)).toBe(false);
  },
);

test.each(['upload_url_expired', 'upload_url_already_used'] as const)(
  '%s means that a new URL is needed',
  async (code) => {
    expect(isUploadUrlGone(await refusedByUs(code))).toBe(true);
  },
);

const s3 = (code: string, message: string) =>
  `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;

test.each([
  [403, s3('AccessDenied', 'Request has expired'), 'upload_url_expired'],
  [403, s3('AccessDenied', 'Access Denied'), 'upload_forbidden'],
  [403, s3('SignatureDoesNotMatch', 'The request signature …'), 'upload_forbidden'],
  [400, s3('EntityTooLarge', 'Your proposed upload exceeds the maximum'), 'file_too_large'],
  [413, '<html>Request Entity Too Large</html>', 'file_too_large'],
  [403, '<html>Blocked by the firewall</html>', 'upload_forbidden'],
  [500, s3('InternalError', 'We encountered an internal error'), 'upload_refused'],
  [502, '{"code": "upload_url_expired"}', 'upload_refused'],
])('%i with %s is %s', (status, text, code) => {
  expect(read(status, text)).toMatchObject({ code, status });
});

test('a refusal carries the server’s limit', () => {
  expect(read(413, '')).toMatchObject({ limitBytes: 50 * 1024 * 1024 });
});
