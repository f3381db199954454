import type { Change } from './changes.ts';
import type { Projection } from './projection.ts';

export const projectPosition: Projection<'position'> = ({ id, version, events }) => [
  ...events.map(({ event, recordedAt }): Change => {
    switch (event.name) {
      case 'positionEstablished': {
        const { title, role, unitId } = event.data;
        return {
          put: 'position',
          key: { id },
          set: { version, title_en: title.en, title_fr: title.fr, role, unit_id: unitId, established_at: recordedAt },
        };
      }
      case 'incumbencyStarted': {
        const { incumbencyId, personId, startsOn, endsOn, acting } = event.data;
        return {
          put: 'incumbency',
          key: { id: incumbencyId },
          set: { position_id: id, person_id: personId, starts_on: startsOn, ends_on: endsOn, acting, ended_at: null },
        };
      }
      case 'incumbencyEndSet':
        return { alter: 'incumbency', where: { id: event.data.incumbencyId }, set: { ends_on: event.data.endsOn } };
      case 'absenceStated': {
        const { absenceId, personId, startsOn, endsOn, standIn } = event.data;
        return {
          put: 'absence',
          key: { id: absenceId },
          set: {
            position_id: id,
            person_id: personId,
            starts_on: startsOn,
            ends_on: endsOn,
            stand_in_id: standIn?.personId ?? null,
            stand_in_position_id: standIn?.positionId ?? null,
            ended_at: null,
          },
        };
      }
      case 'absenceEnded':
        return { alter: 'absence', where: { id: event.data.absenceId }, set: { ended_at: recordedAt } };
      case 'officeMemberNamed': {
        const { memberId, personId, startsOn, endsOn } = event.data;
        return {
          put: 'office_member',
          key: { id: memberId },
          set: { position_id: id, person_id: personId, starts_on: startsOn, ends_on: endsOn, ended_at: null },
        };
      }
      case 'officeMemberRemoved':
        return { alter: 'office_member', where: { id: event.data.memberId }, set: { ended_at: recordedAt } };
      case 'incumbencyEnded':
        return { alter: 'incumbency', where: { id: event.data.incumbencyId }, set: { ended_at: recordedAt } };
    }
  }),
  { alter: 'position', where: { id }, set: { version } },
];
