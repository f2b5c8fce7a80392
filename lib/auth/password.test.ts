import { expect, test } from 'vitest';
import { generatePassword, hashPassword, passwordLength, verifyPassword } from '@/lib/auth/password';

test('a password is kept as argon2id and recognised again', async () => {
  const hash = await hashPassword('correct horse battery');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(hash, 'correct horse battery')).toBe(true);
  expect(await verifyPassword(hash, 'correct horse batterz')).toBe(false);
});

test('nobody has no right password, and one that is too long is not even hashed', async () => {
  expect(await verifyPassword(undefined, 'anything')).toBe(false);
  const long = 'x'.repeat(passwordLength.max + 1);
  expect(await verifyPassword(await hashPassword(long), long)).toBe(false);
});

test('a made-up password is long enough for the rule', () => {
  const password = generatePassword();
  expect(password.length).toBeGreaterThanOrEqual(passwordLength.min);
  expect(generatePassword()).not.toBe(password);
});
