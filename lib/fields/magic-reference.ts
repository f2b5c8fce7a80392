/** How a reference begins that asks for an error or a warning: `test_error_stale_update`. Only test data is read so. */
const beginnings = { error: 'test_error_', warning: 'test_warning_' } as const;

/**
 * The code that a reference of test data asks for. Pure.
 * @param codes those that there are
 * @returns null when it asks for none of them
 */
export function magicCode<Code extends string>(
  reference: string,
  kind: keyof typeof beginnings,
  codes: readonly Code[],
): Code | null {
  if (!reference.startsWith(beginnings[kind])) return null;
  const wanted = reference.slice(beginnings[kind].length);
  return codes.find((code) => code === wanted) ?? null;
}
