/** What the document says of an operation beyond the declaration of its route. */
export interface OperationNotes {
  /** Its name for generated clients: a verb and a noun, never changed. */
  id: string;
  /** What a caller should know beyond the one line of the summary. Markdown. */
  description: string;
  /** What its path parameter is, where the name does not say it. */
  pathParameter?: string;
  /** The media type of the answer, if the route declares no schema of it; a range of types if it depends. */
  answers?: string;
  /** The media types of the request's body, if it is not JSON. */
  sends?: readonly string[];
}
