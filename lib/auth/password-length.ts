/** Limits for the length of a password. Without the upper one, a request could make us hash megabytes. */
export const passwordLength = { min: 12, max: 200 };
