import { DefaultFailureConverter } from '@temporalio/common';

/** Messages and stack traces go through the codec too; by default they stay plain. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
