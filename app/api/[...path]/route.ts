import { ApiError } from '@/lib/errors';
import { route } from '@/lib/routes/route';

const handler = route({ summary: 'Answers whatever has no address', permission: 'public' }, () =>
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
