import type { Pool } from 'pg';
import type { Profile } from '@gatehouse/policy';
import { removeUnattached, type FileStore, type Removed } from '@gatehouse/db/files';
import type { Commit } from '@gatehouse/db/record';
import type { Mailer } from '../notifications/mailer.ts';
import { effectActivity } from './effect.ts';
import { createNotify } from './notify.ts';
import { createRecordActivities } from './record.ts';
import { createRenderDecisionBrief } from './render-decision-brief.ts';
import { createDigestActivities, type DigestOf } from './send-digests.ts';

/** The outside world of the activities, handed in where the process is composed. */
export interface ActivityDependencies {
  readonly pool: Pool;
  readonly commit: Commit;
  readonly profile: Profile;
  readonly mailer: Mailer;
  readonly store: FileStore;
  readonly publicUrl: string;
  /** Which day it is, for what depends on the day. */
  readonly now: () => Date;
  /** Whether the namespace knows our search attributes: setting an unknown one would block a run. */
  readonly searchable: () => boolean;
}

export type EffectActivity = (effect: { readonly effectId: string }) => Promise<void>;

/** What the loop asks of the record. */
export type RecordActivities = ReturnType<typeof createRecordActivities>;

/** Every effect that policy names, by that name. */
export interface EffectActivities {
  notify: EffectActivity;
  renderDecisionBrief: EffectActivity;
}

/** What schedules do, beside any case. */
export interface UpkeepActivities {
  removeUnattachedFiles(): Promise<Removed>;
  digestsDue(): Promise<readonly DigestOf[]>;
  sendDigest(digest: DigestOf): Promise<void>;
}

export type Activities = RecordActivities & EffectActivities & UpkeepActivities;

export function createActivities(dependencies: ActivityDependencies): Activities {
  const { pool, store } = dependencies;
  return {
    ...createRecordActivities(dependencies),
    notify: effectActivity(pool, createNotify(dependencies)),
    renderDecisionBrief: effectActivity(pool, createRenderDecisionBrief(dependencies)),
    ...createDigestActivities(dependencies),
    removeUnattachedFiles: () => removeUnattached(pool, store, new Date()),
  };
}
