import type { ObjectRef } from '@pothos/core';
import { commands, refuse, type Command, type CommandName, type Refusal as PolicyRefusal, type StreamKind } from '@gatehouse/policy';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { commandInput, fieldsFromSchema, recordId } from './input-from-schema.ts';
import { isUuid } from './pages.ts';
import { Availability, Refusal } from './refusal.type.ts';

/** Commands that only time, effects or the sign-in give. */
type NotOffered = 'deadlineReached' | 'reportEffectFailure' | 'reportDecisionBrief' | 'enrol' | 'changeDetails';

/** Every command that people give to a kind of process. */
export type PeopleCommand<K extends StreamKind> = Exclude<CommandName<K>, NotOffered>;

/** What a mutation tells when the command was recorded. */
export interface Changed {
  readonly changedId: string;
  readonly version: number;
  readonly commandId: string;
}

interface Acts<K extends StreamKind> {
  readonly kind: K;
  /** The type that the process is in the API. */
  readonly typeName: string;
  /** One entry for each command, with its documentation; a missing one does not compile. */
  readonly commands: { readonly [N in PeopleCommand<K>]: string };
  /** Two kinds may have a command of the same name; then the mutation is named otherwise. */
  readonly mutationNames?: { readonly [N in PeopleCommand<K>]?: string };
  /** What the mutation knows better than its caller, such as the size of a stored file. */
  readonly complete?: (name: string, input: Record<string, unknown>, context: Context) => Promise<Record<string, unknown> | PolicyRefusal>;
  /** Where there is only one stream of the kind. */
  readonly fixedStreamId?: string;
  /** Its streams are known before anything is recorded on them, so that what opens one is addressed to it as well. */
  readonly opensKnown?: boolean;
  /** Inputs that `complete` supplies, by command. */
  readonly supplied?: { readonly [N in PeopleCommand<K>]?: readonly string[] };
}

/** Acts that bind the institution: a session this old must be signed in again first. */
const signing = new Set(['signChecklist', 'signAssessment', 'signForLegal', 'recordDecision', 'signReport', 'orderDelegation', 'approveReferenceEntry']);
const signAgainAfterMs = 30 * 60 * 1000;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function commandOf(kind: StreamKind, name: string): Command<StreamKind, unknown> {
  return (commands[kind] as unknown as Record<string, Command<StreamKind, unknown>>)[name] as Command<StreamKind, unknown>;
}

/**
 * Defines the mutations of one kind of process and what `viewerCan…` says of each: `commit` and `preview` read the same
 * deciders, so what is offered and what is decided cannot drift apart.
 */
export function commandMutations<K extends StreamKind>(acts: Acts<K>, changedType: ObjectRef<typeof builder.$inferSchemaTypes, Changed>) {
  const names = Object.keys(acts.commands) as PeopleCommand<K>[];
  const result = builder.unionType(`${acts.typeName}Result`, {
    types: [changedType, Refusal] as never,
    resolveType: (value) => ('changedId' in (value as object) ? changedType.name : 'Refusal'),
  });
  for (const name of names) defineMutation(acts, name, result as never);
  const onExisting = names.filter((name) => acts.fixedStreamId !== undefined || acts.opensKnown || !commandOf(acts.kind, name).opens);
  const ViewerCan = builder
    .objectRef<ReadonlyMap<string, PolicyRefusal | null>>(`${acts.typeName}ViewerCan`)
    .implement({
      extensions: { visibility: 'viewer' },
      description: `What the viewer may do with this ${acts.typeName.toLowerCase()} now.`,
      fields: (t) =>
        Object.fromEntries(
          onExisting.map((name) => [
            name,
            t.field({ type: Availability, resolve: (answers) => ({ refusal: answers.get(name) ?? null }) }),
          ]),
        ),
    });
  const viewerCan = (context: Context, id: string) =>
    context.availability.load({ ref: { kind: acts.kind, id }, names: onExisting });
  return { ViewerCan, viewerCan };
}

function defineMutation<K extends StreamKind>(acts: Acts<K>, name: PeopleCommand<K>, result: never): void {
  const command = commandOf(acts.kind, name);
  const mutation = acts.mutationNames?.[name] ?? name;
  const Input = builder.inputType(`${pascal(mutation)}Input`, {
    fields: (t) => {
      const fields = fieldsFromSchema(t, mutation, command.input);
      for (const key of acts.supplied?.[name] ?? []) delete fields[key];
      return {
        commandId: t.id({ required: true, description: 'A UUID, one for each intent: the same again is the same act.' }),
        ...(command.opens && !acts.opensKnown ? {} : { id: t.id({ required: true, description: `The ${acts.typeName}.` }) }),
        effectiveOn: t.field({ type: 'Date', description: 'When it was true, if earlier than today.' }),
        ...fields,
      } as never;
    },
  });
  builder.mutationField(mutation, (t) =>
    t.field({
      type: result,
      description: acts.commands[name],
      args: { input: t.arg({ type: Input, required: true }) },
      resolve: async (_root, args, context) => {
        const { commandId, id, effectiveOn, ...given } = (args as { input: Record<string, unknown> }).input;
        const reader = readerOf(context);
        const signedInAt = context.signedIn?.signedInAt.getTime() ?? 0;
        if (signing.has(name) && Date.now() - signedInAt > signAgainAfterMs) return refuse('signInAgain') as never;
        const completed = (await acts.complete?.(name, given, context)) ?? given;
        if ('code' in completed && 'citation' in completed) return completed as never;
        if (!isUuid(String(commandId))) return refuse('invalidInput', { issues: ['commandId: uuid'] }) as never;
        const streamId = typeof id === 'string' ? recordId(id) : (acts.fixedStreamId ?? null);
        if (streamId !== null && !isUuid(streamId)) return refuse('notFound') as never;
        const outcome = await context.services.commit({
          kind: acts.kind,
          name,
          streamId,
          commandId: String(commandId),
          caller: { kind: 'person', personId: reader.actor.personId },
          input: commandInput(command.input, completed as never) as never,
          effectiveOn: (effectiveOn as string | null | undefined) ?? null,
        });
        if (!outcome.ok) return outcome.refusal as never;
        return { changedId: outcome.streamId, version: outcome.version, commandId: String(commandId) } as never;
      },
    }),
  );
}
