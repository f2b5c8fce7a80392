import path from 'node:path';
import { readHeaderInWorker } from '@/lib/import-files/order-worker-pool';
import type { FoundColumns, HeaderTask } from '@/lib/import-files/order-tasks';
import { fileLimits } from '@/lib/import-runs/file-limits';
import { withPlanFolder } from '@/lib/import-runs/plan-folder';
import { givenByProfiles } from '@/lib/imports/import-schemas';
import type { ReceivedReason } from '@/lib/messages/received-reason-codes';
import { recogniseFile } from '@/lib/profiles/recognise-file';
import type { RecognisedProfiles } from '@/lib/profiles/profile-schemas';
import { type Drift, findDrift } from '@/lib/shaping/match-profile';
import { objectStore } from '@/lib/storage/open-object-store';

type Profile = RecognisedProfiles['data'][number]['profile'];

interface ChooseProfileOptions {
  tenantId: string;
  /** Whose files they can only be; null: anybody's. */
  customerId: string | null;
  fileKey: string;
}

export interface ChosenProfile {
  profile: Profile;
  headerRowNumber: number;
}

/** At most so many names of columns stand in a reason. */
const MAX_NAMED = 20;

/**
 * The one profile by which a file can be imported without a person: it fits best and alone, and the file's columns are the
 * ones that it knows. As in the wizard, a header that two profiles fit equally well does not say whose file it is.
 * @returns the profile, or why a person has to look; then with the profile that fits, if there is one
 * @throws FileProblem for a file that cannot be read
 */
export async function chooseProfile(
  options: ChooseProfileOptions,
): Promise<ChosenProfile | { reason: ReceivedReason; profile: Profile | null }> {
  const { tenantId, customerId, fileKey } = options;
  return withPlanFolder(async (folder) => {
    const inputPath = path.join(folder, 'original');
    await objectStore().fetch(fileKey, inputPath);
    const read = (reading: HeaderTask['reading']): Promise<FoundColumns> =>
      readHeaderInWorker({ inputPath, reading, limits: fileLimits() }, { tenantId });
    const seen = await read({});
    const { data } = await recogniseFile(tenantId, seen.names, customerId);
    const best = data.filter(({ fit }) => fit === data[0]?.fit);
    const [first] = best;
    if (!first) return { reason: { code: 'no_profile' }, profile: null };
    if (best.length > 1) {
      const profiles = best.map(({ profile }) => profile.name);
      return { reason: { code: 'several_profiles', params: { profiles } }, profile: null };
    }
    const { profile } = first;
    const { charset, delimiter, sheet_name } = profile.rules;
    const isReadOtherwise = charset !== undefined || delimiter !== undefined || sheet_name !== undefined;
    const header = isReadOtherwise ? await read({ charset, delimiter, sheet_name }) : seen;
    const drift = findDrift(header.names, profile.rules, profile.columns);
    const reason = reasonOfDrift(drift, profile) ?? reasonOfGaps(profile, customerId);
    return reason ? { reason, profile } : { profile, headerRowNumber: header.rowNumber };
  });
}

/** A profile that knows no header cannot say that a column is new. */
function reasonOfDrift({ gone, added }: Drift, { columns }: Profile): ReceivedReason | null {
  const unexpected = columns.length === 0 ? [] : added;
  if (gone.length === 0 && unexpected.length === 0) return null;
  return {
    code: 'columns_changed',
    params: {
      gone: gone.slice(0, MAX_NAMED).map(({ column }) => column),
      added: unexpected.slice(0, MAX_NAMED),
    },
  };
}

function reasonOfGaps(profile: Profile, customerId: string | null): ReceivedReason | null {
  const given = { ...profile, customer_id: customerId ?? profile.customer_id };
  if (givenByProfiles.every((name) => given[name] !== null)) return null;
  return { code: 'profile_incomplete', params: { profile: profile.name } };
}
