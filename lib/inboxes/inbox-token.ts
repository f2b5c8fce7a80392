import { generateSecret, hashSecret } from '@/lib/actors/secret';

/** By its beginning, people and programs that look for leaked secrets know what it is. */
const PREFIX = 'inbox_';

/** Generates the token of an inbox. @returns it, and the hash that is stored */
export function generateInboxToken(): { token: string; tokenHash: string } {
  const token = `${PREFIX}${generateSecret()}`;
  return { token, tokenHash: hashSecret(token) };
}

/** Whether a text may be a token. */
export const looksLikeToken = (text: string): boolean => text.startsWith(PREFIX);

/** The address of an inbox, to which the file's name is appended. @param origin such as https://lading.example.com */
export const addressOf = (origin: string, token: string): string => `${origin}/api/inboxes/${token}/`;
