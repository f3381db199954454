import type { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { searchAttributes } from '@gatehouse/contracts';

const types = proto.temporal.api.enums.v1.IndexedValueType;

const typeOf = {
  KEYWORD: types.INDEXED_VALUE_TYPE_KEYWORD,
  KEYWORD_LIST: types.INDEXED_VALUE_TYPE_KEYWORD_LIST,
  DATETIME: types.INDEXED_VALUE_TYPE_DATETIME,
} as const;

/** Nothing depends on it: the record is elsewhere. It only says how long operators can look at closed runs. */
const retentionSeconds = 30 * 24 * 60 * 60;

const alreadyExists = 6;

function codeOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? Number(error.code) : undefined;
}

/** Does the namespace know our search attributes? A run that sets an unknown one would be stuck, so we ask first. */
export async function searchAttributesRegistered(connection: Connection, namespace: string): Promise<boolean> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  return searchAttributes.every(({ name }) => name in (customAttributes ?? {}));
}

/**
 * Creates the namespace if it is missing and registers the search attributes. May be called again at any time.
 *
 * @returns whether the search attributes are usable; without them everything else works
 */
export async function ensureNamespaceReady(connection: Connection, namespace: string): Promise<boolean> {
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds: retentionSeconds as never },
    });
  } catch (error) {
    if (codeOf(error) !== alreadyExists) {
      // Some clusters let only administrators create namespaces: enough that it exists.
      await connection.workflowService.describeNamespace({ namespace });
    }
  }
  try {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    const missing = searchAttributes.filter(({ name }) => !(name in (customAttributes ?? {})));
    if (missing.length > 0) {
      await connection.operatorService.addSearchAttributes({
        namespace,
        searchAttributes: Object.fromEntries(missing.map((key) => [key.name, typeOf[key.type]])),
      });
    }
    return await searchAttributesRegistered(connection, namespace);
  } catch {
    return false;
  }
}
