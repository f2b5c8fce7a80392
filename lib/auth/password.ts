import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { passwordLength } from '@/lib/auth/password-schemas';
import { createTurns } from '@/lib/concurrency/take-turns';

/** OWASP's least for argon2id, which is the library's own algorithm: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Passwords that are hashed or verified at once, and that may wait for it: hashing takes the threads by which Node reads files and
 * looks up addresses, of which there are four, and 19 MiB each. The last of the queue waits for a second or two.
 */
const takeHashTurn = createTurns(2, { name: 'passwords to hash', maxWaiting: 64 });

let dummyHash: Promise<string> | undefined;

/**
 * The argon2id hash of a password, with its salt and cost, for `people.password_hash`.
 * @throws TooBusyError when too many passwords wait to be hashed
 */
export async function hashPassword(password: string): Promise<string> {
  return takeHashTurn(() => hash(password, cost));
}

/**
 * Whether a password is the one that was hashed.
 * @param passwordHash null for nobody, and for somebody without a password: takes as long and gives false, so that time tells no one who has an account
 * @throws TooBusyError when too many passwords wait to be verified
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (password.length > passwordLength.max) return false;
  const nobodys = await (dummyHash ??= hash(generatePassword(), cost));
  const matches = await takeHashTurn(() => verify(passwordHash ?? nobodys, password));
  return matches && passwordHash !== null;
}

/** A random password of 120 bits. */
export function generatePassword(): string {
  return randomBytes(15).toString('base64url');
}
