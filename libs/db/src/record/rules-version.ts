import { rulesInForce, type PlainDate, type Profile } from '@gatehouse/policy';
import { canonical, sha256 } from './chain.ts';

const known = new WeakMap<Profile, Map<PlainDate, string>>();

/** The content hash of the dated tables and the profile in force on a date; every event names it (D4). */
export function rulesVersionOn(profile: Profile, on: PlainDate): string {
  const byDate = known.get(profile) ?? new Map<PlainDate, string>();
  known.set(profile, byDate);
  let version = byDate.get(on);
  if (version === undefined) {
    version = sha256(canonical(rulesInForce(profile, on))).toString('hex');
    byDate.set(on, version);
  }
  return version;
}
