import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What the keys begin with, by what their data is. Secret scanners find keys by it. */
export const keyPrefixes = { live: 'lading_live_', test: 'lading_test_' } as const;

export type KeyMode = keyof typeof keyPrefixes;

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 178 bits: a key cannot be guessed. */
const randomLength = 30;
/** Enough for 32 bits. */
const checksumLength = 6;

const form = new RegExp(`^lading_(?:live|test)_[0-9A-Za-z]{${randomLength + checksumLength}}$`);

/**
 * Makes a key in the manner of GitHub's tokens: a prefix, random letters and digits, and the CRC-32 of all before, so that a
 * scanner or a typing error is recognised without asking the database.
 */
export function generateKey(mode: KeyMode): string {
  let key: string = keyPrefixes[mode];
  for (let count = 0; count < randomLength; count++) key += alphabet[randomInt(alphabet.length)];
  return key + checksumOf(key);
}

/** Whether a bearer token is meant to be a key, be it whole or not. An access token never begins like this. */
export function isMeantAsKey(token: string): boolean {
  return token.startsWith('lading_');
}

/** Whether a key is whole: its form and its checksum are right. Says nothing about whether it exists. */
export function isWholeKey(key: string): boolean {
  return form.test(key) && checksumOf(key.slice(0, -checksumLength)) === key.slice(-checksumLength);
}

function checksumOf(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let count = 0; count < checksumLength; count++) {
    digits = alphabet[rest % alphabet.length] + digits;
    rest = Math.floor(rest / alphabet.length);
  }
  return digits;
}
