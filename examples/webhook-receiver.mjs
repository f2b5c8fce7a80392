// A receiver of Lading's webhooks: npm install standardwebhooks, then
//   WEBHOOK_SECRET=whsec_… PORT=4000 node webhook-receiver.mjs
import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.WEBHOOK_SECRET);
const known = new Set(); // in a real receiver: a unique column of your database

const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  let event;
  try {
    event = webhook.verify(body, request.headers); // throws unless Lading has signed it within five minutes
  } catch {
    return response.writeHead(400).end();
  }
  if (!known.has(event.id)) console.log(event.type, JSON.stringify(event.data)); // an event may come more than once
  known.add(event.id);
  response.writeHead(204).end();
});
server.listen(process.env.PORT ?? 4000, () => console.log(`Listening on port ${server.address().port}`));
