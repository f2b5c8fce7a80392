import { expect, test, vi } from 'vitest';
import { generatePassword, hashPassword, verifyPassword } from '@/lib/auth/password';
import { passwordLength } from '@/lib/auth/password-length';
import { isTooBusy } from '@/lib/concurrency/too-busy';

test('a password is hashed with argon2id and verified against the hash', async () => {
  const hash = await hashPassword('correct horse battery');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(hash, 'correct horse battery')).toBe(true);
  expect(await verifyPassword(hash, 'correct horse batterz')).toBe(false);
});

test('no password matches without a hash, and an overlong password never matches', async () => {
  expect(await verifyPassword(null, 'anything')).toBe(false);
  const long = 'x'.repeat(passwordLength.max + 1);
  expect(await verifyPassword(await hashPassword(long), long)).toBe(false);
});

test('a generated password is unique and meets the minimum length', () => {
  const password = generatePassword();
  expect(password.length).toBeGreaterThanOrEqual(passwordLength.min);
  expect(generatePassword()).not.toBe(password);
});

test('verifications beyond the queue are refused, and work again once it is empty', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const hash = await hashPassword('correct horse battery');
  await verifyPassword(null, 'anything'); // creates the dummy hash
  const attempts = Array.from({ length: 100 }, () =>
    verifyPassword(hash, 'correct horse battery').catch((error: unknown) => isTooBusy(error) && 'refused'),
  );
  // 2 run at once and 64 wait.
  expect(await Promise.all(attempts)).toEqual([
    ...Array<true>(66).fill(true),
    ...Array<string>(34).fill('refused'),
  ]);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(await verifyPassword(hash, 'correct horse battery')).toBe(true);
  warn.mockRestore();
});
