/** What a form to try a call is about. */
export interface CallForm {
  method: string;
  /** `/api/people/{personId}` */
  path: string;
  parameters: readonly {
    name: string;
    in: 'path' | 'query' | 'header';
    isRequired: boolean;
    values: string[];
  }[];
}

/** What was entered, by the names of the parameters. */
export type Entered = Readonly<Record<string, string>>;

/** The address and the headers of a call. Parameters that are empty are left out; in the path, their names stand. */
export function callOfForm({ path, parameters }: CallForm, entered: Entered) {
  const given = parameters.filter(({ name }) => entered[name]);
  const filled = given
    .filter((each) => each.in === 'path')
    // What a file key has in it stays a path.
    .reduce(
      (text, { name }) =>
        text.replace(`{${name}}`, entered[name]!.split('/').map(encodeURIComponent).join('/')),
      path,
    );
  const query = new URLSearchParams(
    given.filter((each) => each.in === 'query').map(({ name }) => [name, entered[name]!]),
  ).toString();
  const headers = given
    .filter((each) => each.in === 'header')
    .map(({ name }) => [name, entered[name]!] as const);
  return { path: query ? `${filled}?${query}` : filled, headers };
}

/** The required parameters that are still empty. */
export function missingParameters({ parameters }: CallForm, entered: Entered): string[] {
  return parameters.filter(({ name, isRequired }) => isRequired && !entered[name]).map(({ name }) => name);
}

/** Why a text is no JSON; null when it is. */
export function jsonFault(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
