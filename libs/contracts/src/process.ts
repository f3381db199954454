import { defineQuery, defineSignal, type SignalDefinition } from '@temporalio/workflow';
import type { EventOf } from '@gatehouse/policy';
import type { FollowedKind, Life, Notice } from './notice.ts';

export type NoticeSignal = SignalDefinition<[Notice]>;

/** A backlog of several events, told at once. */
export const caughtUp: NoticeSignal = defineSignal<[Notice]>('caughtUp');

/** What a run knows and waits for. For operators; no screen asks it. */
export const life = defineQuery<Life>('life');

/** A process as Temporal sees it: the type that carries it through, and one Signal for each event. */
export interface Process<K extends FollowedKind> {
  readonly kind: K;
  readonly workflowType: `${K}Workflow`;
  readonly signals: Readonly<Record<EventOf<K>['name'], NoticeSignal>>;
}

/** Names a process's Signals; a missing or an unknown event name does not compile. */
export function defineProcess<K extends FollowedKind>(
  kind: K,
  names: Readonly<Record<EventOf<K>['name'], 'people' | 'time' | 'outside' | 'otherProcess'>>,
): Process<K> {
  const entries = Object.keys(names).map((name) => [name, defineSignal<[Notice]>(name)]);
  return {
    kind,
    workflowType: `${kind}Workflow`,
    signals: Object.fromEntries(entries) as Process<K>['signals'],
  };
}
