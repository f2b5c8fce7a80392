/**
 * Asks the engine whether it answers: the embedded one and Inngest's own server both do at `/health`. Inngest Cloud is
 * not asked: it has no such address, and an app that waits for it would be no healthier.
 * @throws Error when it does not answer, or is not well
 */
export async function checkEngine(): Promise<void> {
  const address = engineAddress(process.env);
  if (!address) return;
  const response = await fetch(new URL('/health', address), { signal: AbortSignal.timeout(3000) });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the engine answered ${response.status}`);
}

/** Where the engine is, by the variables that Inngest's SDK reads; null: Inngest Cloud. */
export function engineAddress(variables: Partial<Record<string, string>>): string | null {
  const { INNGEST_BASE_URL, INNGEST_DEV } = variables;
  if (INNGEST_BASE_URL) return INNGEST_BASE_URL;
  if (!INNGEST_DEV || ['0', 'false'].includes(INNGEST_DEV)) return null;
  return URL.canParse(INNGEST_DEV) ? INNGEST_DEV : 'http://localhost:8288';
}
