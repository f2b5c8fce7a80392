import { describe, expect, test } from 'vitest';
import { OauthError } from '@/lib/auth/oauth-error';
import { readTokenRequest } from '@/lib/auth/read-token-request';

const form = 'application/x-www-form-urlencoded';
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

function read(body: string, headers: Record<string, string> = {}) {
  return readTokenRequest(new Headers({ 'content-type': form, ...headers }), body);
}

function refusal(body: string, headers: Record<string, string> = {}): string {
  try {
    read(body, headers);
  } catch (error) {
    if (error instanceof OauthError) return error.code;
    throw error;
  }
  return 'none';
}

describe('a token request', () => {
  test('may hold the client credentials in the form', () => {
    expect(read('grant_type=client_credentials&client_id=a&client_secret=b&scope=x+y')).toEqual({
      grantType: 'client_credentials',
      clientId: 'a',
      clientSecret: 'b',
      scope: 'x y',
    });
  });

  test('may hold them in a Basic header, each form-encoded', () => {
    const request = read('grant_type=client_credentials', { authorization: basic('a%3Ab+c:d%25:e') });
    expect(request).toMatchObject({ clientId: 'a:b c', clientSecret: 'd%:e', scope: undefined });
  });

  test('with an empty scope requests all scopes', () => {
    expect(read('grant_type=x&client_id=a&client_secret=b&scope=').scope).toBeUndefined();
  });

  test.each<[string, string, Record<string, string>]>([
    ['JSON', '{"grant_type":"client_credentials"}', { 'content-type': 'application/json' }],
    ['no grant_type', 'client_id=a&client_secret=b', {}],
    ['a parameter twice', 'grant_type=x&grant_type=x&client_id=a&client_secret=b', {}],
    [
      'credentials in both places',
      'grant_type=x&client_id=a&client_secret=b',
      { authorization: basic('a:b') },
    ],
    ['two different clients', 'grant_type=x&client_id=z', { authorization: basic('a:b') }],
  ])('with %s is an invalid_request', (_, body, headers) => {
    expect(refusal(body, headers)).toBe('invalid_request');
  });

  test.each<[string, string, Record<string, string>]>([
    ['no client', 'grant_type=x', {}],
    ['no secret', 'grant_type=x&client_id=a', {}],
    ['a Bearer header', 'grant_type=x', { authorization: 'Bearer abc' }],
    ['a Basic header without a colon', 'grant_type=x', { authorization: basic('abc') }],
    ['a Basic header with a broken escape', 'grant_type=x', { authorization: basic('a%:b') }],
  ])('with %s is an invalid_client', (_, body, headers) => {
    expect(refusal(body, headers)).toBe('invalid_client');
  });
});
