import { importJWK, SignJWT } from 'jose';
import { demoPeople } from '../demo/people.ts';
import { readConfig } from './config.ts';
import { readInstallation } from './installation.ts';

function fail(line: string): never {
  console.error(line);
  process.exit(1);
}

/** Prints a token that the API accepts for one demo person, for an hour; signed with the demo issuer's own key. */
const read = readConfig();
if ('faults' in read) fail(read.faults.join('\n'));
if (read.config.NODE_ENV === 'production' || read.config.OIDC_ISSUER) fail('Tokens are made here for the demonstration only.');
const at = process.argv.indexOf('--as');
const subject = at < 0 ? undefined : process.argv[at + 1];
if (!demoPeople.some((person) => person.subject === subject) || !subject) {
  fail(`npm run token -- --as <person>, one of: ${demoPeople.map((person) => person.subject).join(', ')}`);
}
const installation = await readInstallation(read.config.dataDir);
if (!installation?.ports.issuer) fail('Start Gatehouse once first: npm start');
const token = await new SignJWT({})
  .setProtectedHeader({ alg: 'RS256', kid: 'demo' })
  .setIssuer(`http://localhost:${installation.ports.issuer}`)
  .setAudience('gatehouse-api')
  .setSubject(subject)
  .setIssuedAt()
  .setExpirationTime('1h')
  .sign(await importJWK(installation.issuerKey, 'RS256'));
console.log(token);
