import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { passwordLength } from '@/lib/auth/password-length';
import { createTurns } from '@/lib/concurrency/take-turns';

/** OWASP's minimum for argon2id, the library's default algorithm: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Limits how many passwords are hashed or verified at once, and how many wait: each takes 19 MiB and one of the four threads
 * with which Node also reads files and looks up addresses. The last in the queue waits for a second or two.
 */
const takeHashTurn = createTurns(2, { name: 'passwords to hash', maxWaiting: 64 });

let dummyHash: Promise<string> | undefined;

/**
 * The argon2id hash of a password, with its salt and cost, for `people.password_hash`.
 * @throws TooBusyError when the queue is full
 */
export async function hashPassword(password: string): Promise<string> {
  return takeHashTurn(() => hash(password, cost));
}

/**
 * Whether a password matches a hash.
 * @param passwordHash null for an unknown person, or one without a password: returns false after the same time, so that the
 *   timing does not reveal who has an account
 * @throws TooBusyError when the queue is full
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (password.length > passwordLength.max) return false;
  const dummy = await (dummyHash ??= hash(generatePassword(), cost));
  const matches = await takeHashTurn(() => verify(passwordHash ?? dummy, password));
  return matches && passwordHash !== null;
}

/** A random password with 120 bits of entropy. */
export function generatePassword(): string {
  return randomBytes(15).toString('base64url');
}
