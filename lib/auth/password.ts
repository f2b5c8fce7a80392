import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's least for argon2id, which is the library's own algorithm: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Nobody has a longer password; without a limit a request could make us hash megabytes. */
export const passwordLength = { min: 12, max: 200 };

let dummyHash: Promise<string> | undefined;

/** The argon2id hash of a password, with its salt and cost, for `people.password_hash`. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/**
 * Whether a password is the one that was hashed.
 * @param passwordHash undefined for nobody: takes as long and gives false, so that time tells no one who has an account
 */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  if (password.length > passwordLength.max) return false;
  const nobodys = await (dummyHash ??= hashPassword(generatePassword()));
  const matches = await verify(passwordHash ?? nobodys, password);
  return matches && passwordHash !== undefined;
}

/** A random password of 120 bits. */
export function generatePassword(): string {
  return randomBytes(15).toString('base64url');
}
