import { frozenVersions, type FrozenForm, type FrozenVersion as Frozen } from '@gatehouse/db/read';
import type { Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { Person } from '../people/person.type.ts';
import { joined } from './joined.ts';

/** What is signed: an immutable version of a form. */
export const FrozenVersion = builder.objectRef<Frozen>('FrozenVersion').implement({
  extensions: { visibility: 'parent' },
  description: 'An immutable version of a form: what reviewers read and what signatures name.',
  fields: (t) => ({
    version: t.exposeInt('version'),
    contentHash: t.exposeString('contentHash', { description: 'SHA-256 of `text`, hexadecimal.' }),
    definitionVersion: t.exposeString('definitionVersion'),
    text: t.exposeString('text', { description: 'Canonical JSON (RFC 8785).' }),
    answers: t.field({
      type: 'JSON',
      resolve: (frozen) => (JSON.parse(frozen.text) as { answers: unknown }).answers,
    }),
    frozenAt: t.expose('frozenAt', { type: 'DateTime' }),
    frozenBy: t.prismaField({
      type: Person,
      nullable: true,
      resolve: (query, frozen, _args, context) =>
        context.services.prisma.person.findUnique({ ...query, where: { id: frozen.frozenBy } }),
    }),
  }),
});

/** Every frozen version of one form of a process that the reader sees, oldest first. */
export function versionsOf(context: Context, id: string, form: FrozenForm): Promise<Frozen[]> {
  return joined(context, `frozen ${form}`, id, (ids) => frozenVersions(context.services.pool, ids, form));
}
