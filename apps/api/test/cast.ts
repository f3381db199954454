import { rcmp } from '@gatehouse/policy';
import { oneOfEachRole, type Member } from '@gatehouse/testing';

const units: Readonly<Record<string, string>> = {
  PROGRAM_OFFICER: 'unit-a',
  PROGRAM_EXECUTIVE: 'unit-a',
  NTOP_ANALYST: 'ntop',
  NTOP_DIRECTOR: 'ntop',
  PPU_ANALYST: 'atip',
  S10_OFFICIAL: 'atip',
  LEGAL_SERVICES: 'legal',
  SECURITY_AUTHORIZER: 'security',
  ETHICS_GBA_LEAD: 'ethics',
  POLICY_CENTRE: 'policy-centre',
  DIRECTOR_GENERAL: 'technical-operations',
  ASSISTANT_COMMISSIONER: 'technical-operations',
  DEPUTY_COMMISSIONER: 'headquarters',
  HEAD: 'headquarters',
  AUDITOR: 'audit',
  ADMINISTRATOR: 'headquarters',
};

/**
 * Everybody who asks: one person for each role (the officer is the requester and the executive the owner of the cases
 * that tests play), the same two roles of another unit, and an employee without a position.
 */
export const cast: readonly Member[] = [
  ...oneOfEachRole.map((member) => ({ ...member, unitId: units[member.subject] ?? 'headquarters' })),
  { subject: 'OTHER_OFFICER', role: 'PROGRAM_OFFICER', unitId: 'unit-b' },
  { subject: 'OTHER_EXECUTIVE', role: 'PROGRAM_EXECUTIVE', unitId: 'unit-b' },
  { subject: 'EMPLOYEE', role: null, unitId: 'unit-c' },
];

export const subjects: readonly string[] = cast.map(({ subject }) => subject);

/** Who holds a power of the profile's roles. */
export const holding = (power: string): readonly string[] =>
  cast
    .filter(({ role }) => rcmp.roles.some((one) => one.code === role && (one.powers as readonly string[]).includes(power)))
    .map(({ subject }) => subject);
