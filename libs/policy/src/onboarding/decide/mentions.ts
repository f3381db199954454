import { heldPositions, officesOf, powersOf } from '../../position/holdings.ts';
import type { PersonActor } from '../../kernel/actor.ts';
import type { DecidingContext } from '../../kernel/command.ts';
import { refuse, type Refusal } from '../../kernel/refusal.ts';
import { delegationRef, type StreamRef } from '../../kernel/stream.ts';
import { readingKeysOf } from '../../kernel/visibility.ts';
import type { OnboardingEvent } from '../events.ts';
import { namedKey, type Named, type SaidIn } from '../mentions.ts';
import { onboardingGrants } from '../permissions.ts';

type Deciding = DecidingContext<'onboarding'>;

/** The positions that somebody named is said to hold, and the order that gives those powers: both are looked up under lock. */
export function namedReaders(positionIds: readonly string[]): readonly StreamRef[] {
  return [delegationRef, ...positionIds.map((id): StreamRef => ({ kind: 'position', id }))];
}

/** Whether somebody reads this case now, by themselves, by one of these positions or along with it. */
export function mayRead(context: Deciding, personId: string, positionIds: readonly string[]): boolean {
  const positions = positionIds.map((id) => ({ id, state: context.get('position', id) }));
  const delegation = context.get('delegation', delegationRef.id);
  const actor: PersonActor = {
    kind: 'person',
    personId,
    unitId: null,
    delegationVersion: 0,
    positions: heldPositions(personId, positions, delegation, context.today, context.profile),
    offices: officesOf(personId, positions, delegation, context.today, context.profile),
  };
  const grants: readonly string[] = onboardingGrants(context.state);
  return readingKeysOf(actor).some((key) => grants.includes(key));
}

/** Whether whoever holds a position reads this case by it. */
function isReadBy(context: Deciding, positionId: string): boolean {
  const position = { id: positionId, state: context.get('position', positionId) };
  const powers = powersOf(position, context.get('delegation', delegationRef.id), context.profile);
  const grants: readonly string[] = onboardingGrants(context.state);
  return [`position:${positionId}`, ...powers.map((power) => `power:${power}`)].some((key) => grants.includes(key));
}

/** What a text that names others brings with it. */
export interface Mentioning {
  readonly mentions?: readonly Named[] | null | undefined;
  readonly positionIds?: readonly string[] | null | undefined;
}

/** What is to be looked up for those who are named; nothing where nobody is. */
export function mentionNeeds({ mentions, positionIds }: Mentioning): readonly StreamRef[] {
  return mentions?.length ? namedReaders(positionIds ?? []) : [];
}

/**
 * Names others in what is said: each once, and nobody who may not read it, so that a mention opens no case to anybody. Whether
 * nobody has such an id, or somebody who may not read, is not told. Whoever is `toldAnyway`, because they are asked or answered by it,
 * is not told twice.
 */
export function mentioned(
  context: Deciding,
  { mentions, positionIds }: Mentioning,
  { by, where, toldAnyway }: { readonly by: string; readonly where: SaidIn; readonly toldAnyway: string | null },
): readonly OnboardingEvent[] | Refusal {
  if (!mentions?.length) return [];
  const known = positionIds ?? [];
  const reads = ({ personId, positionId }: Named): boolean => {
    if (personId !== null) return mayRead(context, personId, known);
    return positionId === null || (known.includes(positionId) && isReadBy(context, positionId));
  };
  if (!mentions.every(reads)) return refuse('mentionedMayNotRead');
  const keys = [...new Set(mentions.map(namedKey))].filter((key) => key !== toldAnyway);
  if (keys.length === 0) return [];
  return [{ name: 'mentioned', data: { by, in: where, mentions: keys.map((of) => ({ mentionId: context.newId(`mention ${of}`), of })) } }];
}
