/**
 * `npm run create-person -- --email ana@example.com --name Ana --role admin --tenant northwind` creates somebody who can
 * sign in: only the demo installation seeds people. A tenant that does not exist yet is created with the name --tenant-name.
 * The password is generated and printed once; with --password-stdin it is the first line of standard input.
 */
import { disconnect } from '@/lib/db';
import { createPersonByCommand } from '@/scripts/people/create-person-command';

process.exitCode = await createPersonByCommand(process.argv.slice(2), {
  input: process.stdin,
  print: console.log,
  printError: console.error,
});
await disconnect();
