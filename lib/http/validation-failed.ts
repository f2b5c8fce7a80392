import { ApiError, isErrorCode, type MessageParams } from '@/lib/errors';
import type { Problem } from '@/lib/http/error-body';

/** More than anybody fixes before the next try. Without this limit, a body of 10 MiB could cause a million. */
const MAX_PROBLEMS = 100;

/**
 * The error that lists the first hundred problems of a request. Its code is `validation_failed`, unless there is a
 * single problem whose code is an error code itself.
 */
export function validationFailed(problems: Problem[]): ApiError {
  const [only] = problems;
  if (only && problems.length === 1 && isErrorCode(only.code)) {
    return new ApiError(only.code, { params: only.params as MessageParams, details: { problems } });
  }
  const fields = [...new Set(problems.map((problem) => problem.path || problem.in))];
  return new ApiError('validation_failed', {
    params: { count: problems.length, fields: fields.slice(0, 20) },
    details: { problems: problems.slice(0, MAX_PROBLEMS) },
  });
}
