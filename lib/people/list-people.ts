import { db } from '@/lib/db';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { makePage, pageSlice } from '@/lib/lists/page';
import type { ListPeopleQuery, PeoplePage } from '@/lib/people/people-schemas';
import { presentPerson, withAdminsLinks } from '@/lib/people/present-person';

/** A page of the tenant's people, by name. */
export async function listPeople(tenantId: string, query: ListPeopleQuery): Promise<PeoplePage> {
  const [people, total] = await Promise.all([
    db().person.findMany({
      where: { tenantId },
      include: withAdminsLinks(),
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      ...pageSlice(query),
    }),
    db().person.count({ where: { tenantId }, take: countLimit(query) }),
  ]);
  return makePage(people.map(presentPerson), total, query);
}
