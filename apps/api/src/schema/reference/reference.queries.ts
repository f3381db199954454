import { dateIn, findReferenceList, referenceLists } from '@gatehouse/policy';
import type { Services } from '../../context.ts';
import { builder } from '../builder.ts';
import { ReferenceList } from './reference.type.ts';

export const today = ({ profile }: Services): string => dateIn(profile.timeZone, new Date().toISOString());

builder.queryFields((t) => ({
  referenceLists: t.field({
    type: [ReferenceList],
    args: { ids: t.arg.idList({ description: 'Their names; every list, if left out.' }) },
    description: 'Lists, as they say today.',
    resolve: (_root, { ids }, { services }) =>
      referenceLists.filter(({ id }) => !ids || ids.includes(id)).map((list) => ({ list, on: today(services) })),
  }),
  referenceList: t.field({
    type: ReferenceList,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Its name, such as `disclosure-code`.' }),
      asOf: t.arg({ type: 'Date', description: 'What it says on that date; today, if left out.' }),
    },
    resolve: (_root, { id, asOf }, { services }) => {
      const list = findReferenceList(id);
      return list && { list, on: asOf ?? today(services) };
    },
  }),
}));
