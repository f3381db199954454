import type { Facts } from '../../rules/fact.ts';
import { from, same, type Answers, type Tells } from './reading.ts';

const items = (value: unknown): readonly Answers[] => 
  Array.isArray(value) ? value.filter((one): one is Answers => typeof one === 'object' && one !== null) : [];

/** A provider and everything behind it, however far down: its datasets, its own providers, and theirs. */
function withBehind(provider: Answers): readonly Answers[] {
  return [provider, ...[...items(provider['datasets']), ...items(provider['subProviders'])].flatMap(withBehind)];
}

/** Of several answers the one that weighs most; not known where one of them is not. */
function worst(order: readonly string[], values: readonly unknown[]): string | null {
  const places = values.map((value) => order.indexOf(String(value)));
  return places.length === 0 || places.includes(-1) ? null : (order[Math.max(...places)] ?? null);
}

const wordsOfTerms = { none: 'none', allowed: 'allow', notReviewed: 'notReviewed', notAllowed: 'bar' };
const terms = Object.keys(wordsOfTerms);

/** That some of it may be leaked, hacked or stolen is one answer; which of the three it is makes no difference to any row. */
const origin = (answers: Answers) =>
  answers['leakedInformation'] === 'yes' ? ['leaked'] : answers['leakedInformation'] === 'no' ? [] : null;

/**
 * Whom personal information comes from, the vendor's providers and datasets included. Whether each obtained it lawfully is
 * told in words, for the privacy reviewers to judge; that what was examined is on file, by the file.
 */
function thirdPartySource(answers: Answers): Facts {
  const all = items(answers['providers']).flatMap(withBehind);
  const supplying = all.filter((one) => one['suppliesPersonalInformation'] === 'yes');
  const external = supplying.filter(({ kind }) => kind !== 'inHouse');
  const isTold = all.some((one) => 'suppliesPersonalInformation' in one);
  return {
    fromThirdParty: !isTold ? null : external.length > 0 ? 'yes' : 'no',
    assurance: external.length === 0 ? null : external.every((one) => Boolean(one['evidenceFile'])) ? 'documented' : 'vendorsWord',
    termsOfService: from(wordsOfTerms, worst(terms, external.map((one) => one['termsOfService']))),
    origin: origin(answers),
  };
}

function publiclyAvailable(answers: Answers): Facts {
  if (answers['publiclyAvailable'] !== 'yes') return {};
  return {
    origin: origin(answers),
    labelled: same('yes', 'no')(answers['publicRecordsLabelled']),
    authorizedBy: same('manager', 'director', 'directorGeneral')(answers['publicAuthorizationLevel']),
  };
}

export const preparationTells: Tells = { 'third-party-source': thirdPartySource, 'publicly-available': publiclyAvailable };
