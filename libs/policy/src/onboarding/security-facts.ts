import { isOnPeople, type DataAllowed } from '../authorization/state.ts';
import type { PlainDate } from '../kernel/time.ts';
import type { Fact, Facts } from '../rules/fact.ts';

interface Operation {
  readonly data: DataAllowed;
  readonly on: PlainDate;
}

/** What lacks while security is not settled yet. */
const lacks: Readonly<Record<string, Fact>> = { controls: 'notAssessed', residualRisk: 'notDocumented', riskAccepted: 'no', authorization: 'none' };

/**
 * What the security review told, for operation on a date. On data about nobody, what is not there yet is not held against
 * the system: of such a case only what is there and wrong is a fact.
 */
export function securityFacts(told: Facts, { data, on }: Operation): Facts {
  const isLacking = (name: string, fact: Fact): boolean => Object.hasOwn(lacks, name) && lacks[name] === fact;
  const counted = Object.entries(told).filter(([name, fact]) => isOnPeople(data) || !isLacking(name, fact));
  return { ...Object.fromEntries(counted), operatedOn: on };
}

/** The same of a review that is confirmed, of which the record itself knows only until when it is authorized. */
export function securityFactsConfirmed(authorizedUntil: PlainDate | null, { data, on }: Operation): Facts {
  const isMissing = authorizedUntil === null && isOnPeople(data);
  return { authorization: isMissing ? 'none' : null, expiresOn: authorizedUntil, operatedOn: on };
}
