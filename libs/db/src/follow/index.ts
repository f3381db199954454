export { findEffect, leaseEffect, settleEffect, type EffectRow, type Lease } from './effects.ts';
export { loadFollowing, markDelivered, resetDelivered, undelivered, type FollowingRow, type Undelivered } from './following.ts';
export { beat } from './heartbeat.ts';
export { tryToLead } from './leadership.ts';
export { readersAmong, recipientsOf, type Recipient } from './recipients.ts';
export { numberEvents } from './sequence.ts';
export { createWaker, listenForWakes } from './wake.ts';
