/** Hands a value to the person as a JSON file, indented so that it can be read. */
export function saveJson(value: unknown, fileName: string): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Not at once: some browsers begin to read it only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
