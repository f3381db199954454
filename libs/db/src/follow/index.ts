export { findEffect, leaseEffect, settleEffect, type EffectRow, type Lease } from './effects.ts';
export { loadFollowing, markDelivered, resetDelivered, undelivered, type FollowingRow, type Undelivered } from './following.ts';
export { beat } from './heartbeat.ts';
export { tryToLead } from './leadership.ts';
export { beginMail, countMail, endMail, enterMail, firstOfRepeated, type MailDue, type MailEnd } from './mail.ts';
export { endDigest, leaseDigest, peopleWithDigest, takeAlong, type DigestEntry, type DigestLease } from './mail-digest.ts';
export { claimOn, readersAmong, recipientsOf, type ClaimHolder, type Recipient } from './recipients.ts';
export { numberEvents } from './sequence.ts';
export { createWaker, listenForWakes } from './wake.ts';
