import type { Profile, Unit } from '@gatehouse/policy';

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Units are the profile's, not rows: those whose name holds the text, accents and capitals aside. */
export function unitsNamed({ units }: Profile, text: string): readonly Unit[] {
  const part = plain(text);
  return part.length < 3 ? [] : units.filter(({ name }) => [name.en, name.fr].some((one) => plain(one).includes(part))).slice(0, 4);
}
