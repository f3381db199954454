import type { Change } from './changes.ts';
import type { Projection } from './projection.ts';
import { textOf } from './text.ts';

export const projectPerson: Projection<'person'> = ({ id, version, events }) =>
  events.map(({ event, recordedAt }): Change => {
    if (event.name === 'mailChosen') return { alter: 'person', where: { id }, set: { version, mail: event.data } };
    const text = textOf(event);
    const set = {
      version,
      name: text('name'),
      email: text('email'),
      unit_id: event.data.unitId,
      language: event.data.language,
    };
    if (event.name !== 'enrolled') return { alter: 'person', where: { id }, set };
    const { issuer, subject } = event.data;
    return { put: 'person', key: { id }, set: { ...set, issuer, subject, enrolled_at: recordedAt } };
  });
