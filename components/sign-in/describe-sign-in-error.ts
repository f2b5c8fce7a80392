/**
 * Explains why signing in failed.
 * @param code as returned by next-auth's `signIn`: `CredentialsSignin`, `too_many_attempts:<seconds>`,
 * `too_busy:<seconds>`, `person_disabled` or `service_unavailable` (see lib/auth/next-auth-options.ts)
 */
export function describeSignInError(code: string): string {
  const [name, seconds] = code.split(':');
  if (name === 'CredentialsSignin') {
    return 'The e-mail address or the password is wrong.';
  }
  if (name === 'too_many_attempts') {
    return `Too many attempts. ${describeWait(Number(seconds))}`;
  }
  if (name === 'too_busy') {
    return `Many people are signing in right now. ${describeWait(Number(seconds))}`;
  }
  if (name === 'person_disabled') {
    return 'Your account is disabled. Ask an administrator of your company to enable it again.';
  }
  if (name === 'network_unreachable') {
    return 'The server cannot be reached. Check the connection and try again.';
  }
  return 'Signing in failed because of a problem on our side. Try again in a moment.';
}

function describeWait(seconds: number): string {
  if (!(seconds > 0)) return 'Try again later.';
  if (seconds < 90) return `Try again in ${Math.ceil(seconds)} seconds.`;
  return `Try again in ${Math.ceil(seconds / 60)} minutes.`;
}
