import { powers, rcmp } from '@gatehouse/policy';
import { demoPeople } from './people.ts';
import type { Stage } from './stage.ts';

/** People, positions, who holds them, and the delegation order: the founding of the demo organization. */
export async function foundOrganization(stage: Stage, issuer: string): Promise<Readonly<Record<string, string>>> {
  stage.at(400);
  for (const { subject, name, email, unitId, language } of demoPeople) {
    await stage.as(subject, 'person', 'enrol', stage.person(subject), { issuer, subject, name, email, unitId, language });
  }
  const positions: Record<string, string> = {};
  for (const { subject, position, unitId } of demoPeople) {
    const role = rcmp.roles.find((one) => one.code === position);
    const unit = rcmp.units.find((one) => one.id === unitId);
    if (!role || !unit) continue;
    const title = { en: `${role.name.en}, ${unit.name.en}`, fr: `${role.name.fr}, ${unit.name.fr}` };
    const { id } = await stage.as('administrator', 'position', 'establishPosition', null, { title, role: role.code, unitId });
    positions[subject] = id;
    // Nobody appoints themselves (D5), so the administrator's own appointment is the head's act.
    const appointedBy = subject === 'administrator' ? 'head' : 'administrator';
    await stage.as(appointedBy, 'position', 'appoint', id, {
      personId: stage.person(subject),
      startsOn: stage.day(-400),
      endsOn: null,
      acting: false,
    });
  }
  const holding = (power: string): string[] =>
    demoPeople
      .filter(({ position }) => rcmp.roles.find((role) => role.code === position)?.powers.includes(power as never))
      .map(({ subject }) => positions[subject])
      .filter((id) => id !== undefined);
  await stage.as('head', 'delegation', 'orderDelegation', 'de1e6a70-0000-5000-8000-000000000001', {
    powers: powers.map((power) => ({ power, positionIds: holding(power) })),
  });
  // Reads and prepares, and decides nothing.
  await stage.as('director-general', 'position', 'nameOfficeMember', positions['director-general'] ?? '', {
    personId: stage.person('office-of-dg'),
    startsOn: stage.day(-300),
    endsOn: null,
  });
  return positions;
}
