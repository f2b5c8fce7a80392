import { ApiError } from '@/lib/errors';
import { route } from '@/lib/routes/route';

const handler = route({ summary: 'Answer paths that do not exist', permission: 'public' }, () =>
  Promise.reject(new ApiError('not_found')),
);

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
