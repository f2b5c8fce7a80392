import { ApiError, isErrorCode, type MessageParams } from '@/lib/errors';
import type { Problem } from '@/lib/http/error-body';

/** As many as anybody mends before the next try: a body of 10 MiB has room for a million. */
const TOLD_PROBLEMS = 100;

/**
 * The error that names the problems of a request at once, the first hundred in full. Its code is `validation_failed`, unless there is a single
 * problem that has a code of its own.
 */
export function validationFailed(problems: Problem[]): ApiError {
  const [only] = problems;
  if (only && problems.length === 1 && isErrorCode(only.code)) {
    return new ApiError(only.code, { params: only.params as MessageParams, details: { problems } });
  }
  const fields = [...new Set(problems.map((problem) => problem.path || problem.in))];
  return new ApiError('validation_failed', {
    params: { count: problems.length, fields: fields.slice(0, 20) },
    details: { problems: problems.slice(0, TOLD_PROBLEMS) },
  });
}
