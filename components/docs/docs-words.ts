/**
 * The words around the documentation. In English, as all documentation: the guides and the description of the API have no other
 * language, and a page in two would be read out in the wrong one.
 */
export const docsWords = {
  documentation: 'Documentation',
  reference: 'API reference',
  description: 'OpenAPI 3.1',
  backToApp: 'Open Lading',
  skip: 'Skip to the text',
  indexIntro:
    'How to work with this installation, for people who connect programs to it and for those who run it.',
  guides: 'Guides',
  markdown: 'As Markdown',
  onThisPage: 'On this page',
  sideways: 'Table',
  code: 'Code',
  notServed: (file: string) => ` (in the sources: ${file})`,

  referenceIntro:
    'Every call of the API, made from the description that the server checks requests against. Each can be tried on its page.',
  groups: 'Groups of calls',
  calls: (count: number) => (count === 1 ? '1 call' : `${count} calls`),
  deprecated: 'Deprecated',
  allOperations: 'All calls',
  whoMayCall: 'Who may call it',
  everybody: 'Everybody, without signing in',
  schemes: {
    client: 'A program with a token',
    key: 'A program with an API key',
    session: 'A person who is signed in',
    basic: 'A program with its client_id and client_secret',
  } as Readonly<Record<string, string>>,
  scope: 'scope',
  parameters: 'Parameters',
  places: { path: 'in the path', query: 'in the query', header: 'header' },
  required: 'required',
  requestBody: 'Request body',
  answers: 'Answers',
  fieldsOf: (type: string) => `Fields of ${type}`,
  values: 'One of',
  oneForm: (number: number, type: string) => `Form ${number}: ${type}`,
  example: 'Example',
  noBody: 'No body.',

  tryIt: 'Try it',
  tryAs: (name: string, tenant: string | null) =>
    tenant === null
      ? `You are signed in as ${name}, a system administrator: name the tenant with tenant_id.`
      : `Without a token, the call is made as ${name} of ${tenant}.`,
  tryAsNobody: 'You are not signed in: paste a token, or sign in first.',
  tryPublic: 'This call needs no token.',
  changes: 'It is a real call: it changes data of the tenant for which it is made.',
  token: 'Access token or API key',
  tokenHint:
    'It stays on this page and goes nowhere but to this installation. Empty: you, as you are signed in.',
  mediaType: 'Media type of the body',
  examples: 'Fill in',
  body: 'Body',
  bodyOf: (type: string) => `Body (${type})`,
  send: 'Send',
  curl: 'As curl',
  copyCurl: 'Copy as curl',
  copied: 'Copied',
  copyRefused: 'The browser does not allow it: select the text and copy it.',
  answer: 'Answer to this call',
  fillIn: 'This is required.',
  invalidJson: (why: string) => `This is no JSON: ${why}`,
  unreachable: (why: string) => `There was no answer: ${why}`,
  cut: 'The rest is not shown.',
  binary: (bytes: number, type: string) => `${bytes} bytes of ${type}, which are not shown.`,
  emptyAnswer: 'No body.',
};
