import type { Profile, Unit as ProfileUnit } from '@gatehouse/policy';
import { builder } from '../builder.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';

export const Unit = builder.objectRef<ProfileUnit>('Unit').implement({
  extensions: { visibility: 'everyone' },
  fields: (t) => ({ id: t.exposeID('id'), name: t.expose('name', { type: LocalizedText }) }),
});

export function unitOf(profile: Profile, id: string | null): ProfileUnit | null {
  return profile.units.find((unit) => unit.id === id) ?? null;
}
