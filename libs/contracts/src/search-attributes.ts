import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

/** For operators only; values are stored unencrypted, so they are codes and instants. */
export const stageAttribute = defineSearchAttributeKey('GatehouseStage', SearchAttributeType.KEYWORD);
export const waitingOnAttribute = defineSearchAttributeKey('GatehouseWaitingOn', SearchAttributeType.KEYWORD_LIST);
export const dueAttribute = defineSearchAttributeKey('GatehouseDue', SearchAttributeType.DATETIME);

export const searchAttributes = [stageAttribute, waitingOnAttribute, dueAttribute] as const;
