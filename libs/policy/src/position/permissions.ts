import { relation } from '../kernel/permission.ts';

/** Whose appointment nobody ended; which of them is theirs, and whether they hold it now, is for the command to ask. */
export const appointed = relation<'position'>('holder', ({ incumbencies }, actor) =>
  incumbencies.some(({ personId, ended }) => !ended && personId === actor.personId),
);
