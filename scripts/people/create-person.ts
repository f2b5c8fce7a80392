/**
 * `npm run create-person -- --email ana@example.com --name Ana --role admin --tenant northwind` makes somebody who can
 * sign in: an installation of one's own seeds nobody. A tenant that is not there yet is made, named by --tenant-name.
 * The password is made up and printed once; with --password-stdin it is the first line of the standard input.
 */
import { disconnect } from '@/lib/db';
import { createPersonByCommand } from '@/scripts/people/create-person-command';

process.exitCode = await createPersonByCommand(process.argv.slice(2), {
  input: process.stdin,
  print: console.log,
  printError: console.error,
});
await disconnect();
