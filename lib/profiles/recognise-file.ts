import { db } from '@/lib/db';
import { currentContent, presentProfiles, profileInclude } from '@/lib/profiles/present-profile';
import type { RecognisedProfiles } from '@/lib/profiles/profile-schemas';
import { findDrift, fitOfProfile } from '@/lib/shaping/match-profile';

/** The most profiles that are compared with a file, the last used first. */
const MAX_COMPARED = 500;

const MAX_RETURNED = 5;

/**
 * The tenant's profiles that fit a file with these headers, the likeliest first, each with its fit and what has changed.
 * @param customerId whose files it can only be; null: anybody's
 */
export async function recogniseFile(
  tenantId: string,
  columns: readonly string[],
  customerId: string | null = null,
): Promise<RecognisedProfiles> {
  const ofCustomer = customerId === null ? {} : { OR: [{ customerId }, { customerId: null }] };
  const rows = await db().importProfile.findMany({
    where: { tenantId, archivedAt: null, ...ofCustomer },
    include: profileInclude,
    orderBy: [{ lastUsedAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    take: MAX_COMPARED,
  });
  const fitting = rows.flatMap((row) => {
    const { rules, columns: known } = currentContent(row);
    const fit = fitOfProfile(columns, rules, known);
    return fit === 0 ? [] : [{ row, rules, known, fit }];
  });
  const likeliest = fitting
    .sort((one, other) => other.fit - one.fit) // stable: of equals, the last used first
    .slice(0, MAX_RETURNED);
  const profiles = await presentProfiles(likeliest.map(({ row }) => row));
  return {
    data: likeliest.map(({ rules, known, fit }, index) => ({
      profile: profiles[index]!,
      fit,
      drift: findDrift(columns, rules, known),
    })),
  };
}
