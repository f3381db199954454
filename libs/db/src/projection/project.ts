import type { PoolClient } from 'pg';
import type { RecordedEvent, StateOf, StreamKind, StreamRef } from '@gatehouse/policy';
import { projectAssessment } from './assessment.ts';
import { projectAuthorization } from './authorization.ts';
import { apply, type Change } from './changes.ts';
import { projectDelegation } from './delegation.ts';
import { projectExistingUse } from './existing-use.ts';
import { projectOnboarding } from './onboarding.ts';
import { projectPerson } from './person.ts';
import { projectPosition } from './position.ts';
import type { Projection } from './projection.ts';
import { projectReferenceList } from './reference-list.ts';
import { projectTechnology } from './technology.ts';

const projections: { readonly [K in StreamKind]: Projection<K> } = {
  delegation: projectDelegation,
  position: projectPosition,
  person: projectPerson,
  referenceList: projectReferenceList,
  technology: projectTechnology,
  assessment: projectAssessment,
  authorization: projectAuthorization,
  onboarding: projectOnboarding,
  existingUse: projectExistingUse,
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
