import { tasksOfStreams } from '@gatehouse/db/read';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { joined } from '../kernel/joined.ts';
import { taskReader } from '../kernel/task-sharing.type.ts';
import { Task } from '../kernel/task.type.ts';
import { ReferenceList } from './reference.type.ts';

/** Apart from the type itself, because the type of a task leads back to it. */
builder.objectField(ReferenceList, 'tasks', (t) =>
  t.field({
    type: [Task],
    description: 'Whose turn it is.',
    resolve: ({ list }, _args, context) =>
      joined(context, 'tasks of lists', list.streamId, async (ids) => {
        const tasks = await tasksOfStreams(context.services.pool, { ...taskReader(context), keys: readerOf(context).keys }, ids);
        return ids.map((one) => tasks.filter(({ streamId }) => streamId === one));
      }),
  }),
);
