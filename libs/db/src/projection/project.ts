import type { PoolClient } from 'pg';
import type { EventOf, RecordedEvent, StateOf, StreamKind, StreamRef } from '@gatehouse/policy';
import { projectAssessment } from './assessment.ts';
import { projectAuthorization } from './authorization.ts';
import { apply, type Change } from './changes.ts';
import { projectDelegation } from './delegation.ts';
import { projectOnboarding } from './onboarding.ts';
import { projectPerson } from './person.ts';
import { projectPosition } from './position.ts';
import { projectTechnology } from './technology.ts';

/** What one stream's new events change in the read tables: pure, so that `verify` can do it again elsewhere. */
export type Projection<K extends StreamKind> = (args: {
  readonly id: string;
  readonly version: number;
  readonly state: StateOf<K>;
  readonly events: readonly RecordedEvent<EventOf<K>>[];
}) => readonly Change[];

const projections: { readonly [K in StreamKind]: Projection<K> } = {
  delegation: projectDelegation,
  position: projectPosition,
  person: projectPerson,
  technology: projectTechnology,
  assessment: projectAssessment,
  authorization: projectAuthorization,
  onboarding: projectOnboarding,
};

export function changesOf(ref: StreamRef, state: StateOf<StreamKind>, events: readonly RecordedEvent[], version: number): readonly Change[] {
  const projection = projections[ref.kind] as unknown as Projection<StreamKind>;
  return projection({ id: ref.id, version, state, events: events as never });
}

export async function project(
  client: Pick<PoolClient, 'query'>,
  ref: StreamRef,
  state: StateOf<StreamKind>,
  events: readonly RecordedEvent[],
  version: number,
): Promise<void> {
  await apply(client, changesOf(ref, state, events, version));
}
