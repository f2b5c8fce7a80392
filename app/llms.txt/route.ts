import { listGuides } from '@/lib/guides/guides';
import { listForModels } from '@/lib/guides/list-for-models';
import { requestOrigin } from '@/lib/http/request-origin';

/** What there is to read about this installation, for programs that read on somebody's behalf. */
export async function GET(request: Request): Promise<Response> {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' };
  return new Response(listForModels(requestOrigin(request), await listGuides()), { headers });
}
