import { z } from 'zod';
import { profileContentSchema, type Profile } from '@/lib/profiles/profile-schemas';

/** Larger files are no exported profile. */
const MAX_BYTES = 4_000_000;

/**
 * A profile as its file has it: what `POST /api/delivery/import-profiles` takes, and the names of what it refers to, by
 * which another company finds its own.
 */
export function exportedProfile(profile: Profile): object {
  const { name, customer_id, customer_name, columns, rules } = profile;
  const { delivery_service_id, delivery_service_name, payer_type, payment_method } = profile;
  return {
    ...{ name, customer_id, customer_name, delivery_service_id, delivery_service_name },
    ...{ payer_type, payment_method, columns, rules },
  };
}

/** The name of a profile's file: "Alder & Ash" → "import-profile-alder-ash.json". */
export function profileFileName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['unnamed'];
  return `import-profile-${words.join('-').slice(0, 60)}.json`;
}

const optionalText = z.string().nullish().catch(null);

/** The parts of a file that the page itself reads; the API checks the rest. */
const fileSchema = z.looseObject({
  name: z.string().catch(''),
  customer_id: optionalText,
  customer_name: optionalText,
  delivery_service_id: optionalText,
  delivery_service_name: optionalText,
  rules: z.looseObject({}),
});

export type ProfileFile = z.infer<typeof fileSchema>;

/** Why a file is no profile. */
export class ProfileFileProblem extends Error {
  constructor(
    readonly reason: 'tooLarge' | 'noJson' | 'noProfile',
    readonly fileName: string,
    /** What the browser says is wrong with the JSON. */
    readonly detail?: string,
  ) {
    super(`${fileName}: ${reason}`);
  }
}

/**
 * Reads the file of a profile, as far as the page needs it.
 * @throws ProfileFileProblem when it is no JSON, or the JSON of something else
 */
export async function readProfileFile(file: File): Promise<ProfileFile> {
  if (file.size > MAX_BYTES) throw new ProfileFileProblem('tooLarge', file.name);
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch (error) {
    throw new ProfileFileProblem(
      'noJson',
      file.name,
      error instanceof SyntaxError ? error.message : undefined,
    );
  }
  const read = fileSchema.safeParse(content);
  if (!read.success) throw new ProfileFileProblem('noProfile', file.name);
  return read.data;
}

/** What the file says, if the page can show it; null: the API will say what is wrong. */
export function contentOfFile(file: ProfileFile) {
  const parsed = profileContentSchema.safeParse(file);
  return parsed.success ? parsed.data : null;
}

/** Names are only for finding, and the page itself asks for the name and the customer. */
const leftOut: readonly string[] = ['name', 'customer_id', 'customer_name', 'delivery_service_name'];

/** What the API takes of a file as the content of a version. */
export function contentBody(file: ProfileFile): Record<string, unknown> {
  return Object.fromEntries(Object.entries(file).filter(([key]) => !leftOut.includes(key)));
}
