import { beforeAll, expect, test } from 'vitest';
import { deviceSeconds, makeDeviceToken, readDeviceToken } from '@/lib/auth/known-device';
import { signIn } from '@/lib/auth/sign-in';
import { makePerson, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let tenantId: string;
beforeAll(async () => {
  tenantId = await makeTenant();
});

const attempt = (email: string, password: string, ipAddress: string, deviceToken?: string) =>
  signIn({ email, password, ipAddress, userAgent: null, deviceToken });

/** Sends ten wrong passwords, as strangers who know the e-mail would. */
async function lockOut(email: string) {
  for (let index = 0; index < 10; index++) await attempt(email, 'wrong', `198.51.100.${index}`);
}

test('a person locked out by strangers can still sign in with a known browser, and the strangers stay locked out', async () => {
  const { email, password } = await makePerson(tenantId);
  const { deviceToken } = (await attempt(email, password, '192.0.2.1'))!;
  await lockOut(email);
  await expect(attempt(email, password, '192.0.2.1')).rejects.toThrow('too_many_attempts');
  expect(await attempt(email, password, '192.0.2.1', deviceToken)).not.toBeNull();
  await expect(attempt(email, password, '192.0.2.2')).rejects.toThrow('too_many_attempts');
});

test('a known browser has ten attempts of its own', async () => {
  const { email, password } = await makePerson(tenantId);
  const { deviceToken } = (await attempt(email, password, '192.0.2.1'))!;
  for (let index = 0; index < 10; index++)
    expect(await attempt(email, 'wrong', '192.0.2.1', deviceToken)).toBeNull();
  await expect(attempt(email, password, '192.0.2.1', deviceToken)).rejects.toThrow('too_many_attempts');
  expect(await attempt(email, password, '192.0.2.2')).not.toBeNull(); // its attempts do not count for others
});

test('a device token that is forged, expired or for another person is ignored', async () => {
  const { email, password } = await makePerson(tenantId);
  const other = await makePerson(tenantId);
  const { deviceToken } = (await attempt(other.email, other.password, '192.0.2.1'))!;
  const own = makeDeviceToken(email);
  const old = makeDeviceToken(email, Date.now() - deviceSeconds * 1000 - 1000);
  const later = `${Number(old.split('.')[0]) + 1000}.${old.split('.').slice(1).join('.')}`;
  await lockOut(email);
  for (const token of [deviceToken, old, later, own.slice(0, -2), `${own}.x`, '', 'x', 'a.b.c', `NaN${own}`])
    await expect(attempt(email, password, '192.0.2.1', token)).rejects.toThrow('too_many_attempts');
});

test('device tokens are unique and do not contain the e-mail', () => {
  const [one, other] = [makeDeviceToken('ana@example.com'), makeDeviceToken('ana@example.com')];
  expect(one).not.toBe(other);
  expect(readDeviceToken(one, 'ana@example.com')).not.toBe(readDeviceToken(other, 'ana@example.com'));
  expect(Buffer.from(one, 'base64url').toString()).not.toContain('ana');
});
