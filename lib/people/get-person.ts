import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { Person } from '@/lib/people/people-schemas';
import { presentPerson, withAdminsLinks } from '@/lib/people/present-person';

/**
 * One of the tenant's people.
 * @throws ApiError person_not_found
 */
export async function getPerson(tenantId: string, id: string): Promise<Person> {
  const person = await db().person.findFirst({ where: { id, tenantId }, include: withAdminsLinks() });
  if (!person) throw new ApiError('person_not_found');
  return presentPerson(person);
}
