/** Names of parameters whose values are numbers, by their ends. */
const ofNumbers =
  /(?:active|bytes|cells|count|first_item|item|job_id|length|limit|max|min|number|position|rows|seconds|sequence|targets|version)$/;

/**
 * Values for all parameters of a message, so that a code that is provoked for a test has what the real one would have. Whoever waits
 * as long as the answer says waits a second.
 * @param message in the syntax of ICU MessageFormat
 */
export function exampleParams(message: string): Record<string, string | number> {
  const names = [...message.matchAll(/\{\s*(\w+)\s*(?=[,}])/g)].map(([, name]) => name!);
  return Object.fromEntries(names.map((name) => [name, ofNumbers.test(name) ? 1 : 'test']));
}
