import type { EventOf, RecordedEvent, StateOf, StreamKind } from '@gatehouse/policy';
import type { Change } from './changes.ts';

/** What one stream's new events change in the read tables: pure, so that `verify` can do it again elsewhere. */
export type Projection<K extends StreamKind> = (args: {
  readonly id: string;
  readonly version: number;
  readonly state: StateOf<K>;
  readonly events: readonly RecordedEvent<EventOf<K>>[];
}) => readonly Change[];
