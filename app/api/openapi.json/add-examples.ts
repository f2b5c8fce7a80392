import { answerExamples } from '@/app/api/openapi.json/answer-examples';
import { requestExamples } from '@/app/api/openapi.json/request-examples';

type JsonObject = Record<string, unknown>;

interface Body {
  content?: Record<string, JsonObject>;
}

/** An operation of the document, as far as it is needed here. */
interface Operation {
  requestBody?: Body;
  responses: Record<string, Body>;
}

/**
 * Adds the examples of request bodies and of answers to the document of the routes.
 * @returns a copy; @throws Error when an example belongs to a call that the document does not have, or that takes no JSON
 */
export function addExamples(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  const paths = copy.paths as Record<string, Record<string, Operation>>;
  const jsonOf = (call: string, bodyOf: (operation: Operation) => Body | undefined) => {
    const [method = '', path = ''] = call.split(' ');
    const operation = paths[path]?.[method.toLowerCase()];
    const media = operation && bodyOf(operation)?.content?.['application/json'];
    if (!media) throw new Error(`There is an example of ${call}, but no such call with a JSON body.`);
    return media;
  };
  for (const [call, examples] of Object.entries(requestExamples)) {
    jsonOf(call, ({ requestBody }) => requestBody).examples = examples;
  }
  for (const [call, example] of Object.entries(answerExamples)) {
    jsonOf(call, ({ responses }) => responses[200]).example = example;
  }
  return copy;
}
