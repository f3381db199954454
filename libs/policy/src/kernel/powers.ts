/** What a delegation order can give to a position. A person has powers only through positions held (PPP 4.1.2). */
export const powers = [
  'ntop:triage',
  'ntop:recommend',
  'program:own',
  'privacy:analyse',
  'privacy:s10',
  'review:privacy',
  'review:security',
  'review:ethicsGbaPlus',
  'review:policy',
  'legal:advise',
  'legal:read',
  'legal:sign',
  'decide:test',
  'decide:pilot',
  'decide:operational',
  'prohibit',
  'condition:accept',
  'organization:administer',
  'delegation:order',
  'reference:edit',
  'reference:approve',
  'audit:read',
] as const;

export type Power = (typeof powers)[number];
