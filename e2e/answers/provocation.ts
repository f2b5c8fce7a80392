import { once } from 'node:events';
import http from 'node:http';
import { text } from 'node:stream/consumers';
import type { CheckedAnswer } from './checked-calls';
import type { Scratch } from './scratch';

type Answer = CheckedAnswer<unknown>;

/** Makes the calls that end with an error. @returns the answer that has it */
export type Provocation = (scratch: Scratch) => Promise<Answer>;

/** The rows of one part of the table: a code, and the call that gets it. */
export type Provocations = Record<string, Provocation>;

/** Calls again and again until the answer is a refusal. @param most calls */
export async function untilRefused(call: () => Promise<Answer>, most: number): Promise<Answer> {
  for (let tried = 1; tried < most; tried++) {
    const answer = await call();
    if (answer.status >= 400) return answer;
  }
  return call();
}

/** Calls an address that the description does not have. */
export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(url, init);
  const body = await answer.text();
  return { status: answer.status, headers: answer.headers, text: body, json: JSON.parse(body) };
}

/** A request as no browser and no fetch sends it. @param sent the beginning of its body, after which nothing comes */
export async function askRaw(url: string, options: http.RequestOptions, sent = ''): Promise<Answer> {
  const request = http.request(url, options);
  request.on('error', () => undefined); // once it is answered, the connection may be cut
  if (sent) request.write(sent);
  else request.end();
  const [answer] = (await once(request, 'response')) as [http.IncomingMessage];
  const body = await text(answer);
  request.destroy();
  const headers = new Headers(answer.headers as Record<string, string>);
  return { status: answer.statusCode!, headers, text: body, json: JSON.parse(body) };
}
