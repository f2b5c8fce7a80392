import { ApiError } from '@/lib/errors';
import type { Problem } from '@/lib/http/error-body';

/** The error that names every problem of a request at once. */
export function validationFailed(problems: Problem[]): ApiError {
  const fields = [...new Set(problems.map((problem) => problem.path || problem.in))];
  return new ApiError('validation_failed', {
    params: { count: problems.length, fields: fields.slice(0, 20) },
    details: { problems },
  });
}
