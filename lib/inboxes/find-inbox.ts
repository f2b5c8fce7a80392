import { hashSecret } from '@/lib/actors/secret';
import { countAttempt, countFailure, requireAttemptsLeft } from '@/lib/auth/limit-attempts';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { looksLikeToken } from '@/lib/inboxes/inbox-token';
import { clientAddress } from '@/lib/network/client-address';
import type { Inbox } from '@/prisma/generated/client';

/**
 * The inbox to which a request is sent: by the token in its address, or by the inbox's ID in the address and the token in
 * the header `Authorization`, where no log of a proxy has it. An inbox that never was and one whose token has changed get the
 * same answer.
 * @param place what stands in the address: the token or the ID
 * @throws ApiError inbox_not_found, inbox_disabled, too_many_attempts
 */
export async function findInbox(request: Request, place: string): Promise<Inbox> {
  const ipAddress = clientAddress((name) => request.headers.get(name));
  await requireAttemptsLeft('inbox-address', ipAddress);
  const bearer = /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const token = looksLikeToken(place) ? place : bearer;
  const found =
    token === undefined
      ? null
      : await db().inbox.findFirst({ where: { tokenHash: hashSecret(token), deletedAt: null } });
  if (!found || (token !== place && found.id !== place.toLowerCase())) {
    await countFailure('inbox-address', ipAddress);
    throw new ApiError('inbox_not_found');
  }
  if (found.disabledAt) throw new ApiError('inbox_disabled');
  await countAttempt('inbox', found.id);
  return found;
}
