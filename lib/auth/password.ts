import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { createTurns } from '@/lib/concurrency/take-turns';

/** OWASP's least for argon2id, which is the library's own algorithm: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Nobody has a longer password; without a limit a request could make us hash megabytes. */
export const passwordLength = { min: 12, max: 200 };

/**
 * Passwords that are verified at once, and that may wait for it: hashing takes the threads by which Node reads files and
 * looks up addresses, of which there are four, and 19 MiB each. The last of the queue waits for a second or two.
 */
const takeHashTurn = createTurns(2, { name: 'passwords to verify', mostWaiting: 64 });

let dummyHash: Promise<string> | undefined;

/** The argon2id hash of a password, with its salt and cost, for `people.password_hash`. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/**
 * Whether a password is the one that was hashed.
 * @param passwordHash undefined for nobody: takes as long and gives false, so that time tells no one who has an account
 * @throws TooBusyError when too many passwords wait to be verified
 */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  if (password.length > passwordLength.max) return false;
  const nobodys = await (dummyHash ??= hashPassword(generatePassword()));
  const matches = await takeHashTurn(() => verify(passwordHash ?? nobodys, password));
  return matches && passwordHash !== undefined;
}

/** A random password of 120 bits. */
export function generatePassword(): string {
  return randomBytes(15).toString('base64url');
}
