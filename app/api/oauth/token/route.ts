import { runAs } from '@/lib/actors/audit-actor';
import { auditActorOf } from '@/lib/routes/audit-actor-of-request';
import { issueToken } from '@/lib/auth/issue-token';
import { noStore } from '@/lib/auth/oauth-error';
import { oauthErrorResponse } from '@/lib/auth/oauth-error-response';
import { readTokenRequest } from '@/lib/auth/read-token-request';
import { clientAddress } from '@/lib/network/client-address';
import { readBytes } from '@/lib/http/read-json-body';

const bodyLimitBytes = 16 * 1024;

/** Does not use the wrapper: RFC 6749 has its own body, errors and authentication. */
export async function POST(request: Request): Promise<Response> {
  try {
    const body = new TextDecoder().decode(await readBytes(request, bodyLimitBytes));
    const address = clientAddress((name) => request.headers.get(name));
    const asked = readTokenRequest(request.headers, body);
    const token = await runAs(auditActorOf(null, request), () => issueToken(asked, address));
    return Response.json(token, { headers: noStore });
  } catch (error) {
    return oauthErrorResponse(error);
  }
}
