/** Whether a text can be an e-mail address. Only the server knows more. */
const emailShape = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** @returns what is wrong with the text, as a sentence; undefined: nothing */
export function checkEmail(text: string): string | undefined {
  return emailShape.test(text) ? undefined : 'Enter your e-mail address, such as ana@example.com.';
}
