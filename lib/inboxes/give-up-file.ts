import { db } from '@/lib/db';
import { leaveForPerson } from '@/lib/inboxes/record-decision';

/** Leaves a file for a person that could not be checked, however often it was tried. */
export async function giveUpFile(id: string): Promise<void> {
  const file = await db().receivedFile.findFirst({
    where: { id, state: 'received' },
    include: { inbox: true },
  });
  if (file) await leaveForPerson(file, { code: 'check_failed' });
}
