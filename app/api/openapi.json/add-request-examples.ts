import { requestExamples } from '@/app/api/openapi.json/request-examples';

type JsonObject = Record<string, unknown>;

/** An operation of the document, as far as it is needed here. */
interface Operation {
  requestBody?: { content?: Record<string, JsonObject> };
}

/**
 * Adds the examples of request bodies to the document of the routes.
 * @returns a copy; @throws Error when an example belongs to a call that the document does not have, or that takes no JSON
 */
export function addRequestExamples(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  const paths = copy.paths as Record<string, Record<string, Operation>>;
  for (const [call, examples] of Object.entries(requestExamples)) {
    const [method = '', path = ''] = call.split(' ');
    const media = paths[path]?.[method.toLowerCase()]?.requestBody?.content?.['application/json'];
    if (!media) throw new Error(`There is an example of ${call}, but no such call with a JSON body.`);
    media.examples = examples;
  }
  return copy;
}
