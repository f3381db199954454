import SchemaBuilder from '@pothos/core';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { isUuid, wrongInput } from './kernel/pages.ts';
import { getDatamodel, type PrismaTypes } from '@gatehouse/db/read';
import { unauthenticated, type Context } from '../context.ts';

/** The schema's foundation. It defines no types; each type's file does, and `index.ts` gathers them. */
export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultAuthStrategy: 'all';
  AuthScopes: { signedIn: boolean };
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    Date: { Input: string; Output: Date | string };
    JSON: { Input: unknown; Output: unknown };
  };
}>({
  plugins: [RelayPlugin, ScopeAuthPlugin, PrismaPlugin, DataloaderPlugin],
  defaultFieldNullability: false,
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    decodeGlobalID(given) {
      const [typename = '', id = '', ...rest] = Buffer.from(given, 'base64').toString('utf8').split(':');
      if (!/^[A-Z][A-Za-z]*$/.test(typename) || !isUuid(id) || rest.length > 0) throw wrongInput('This is no id of this API');
      return { typename, id };
    },
  },
  scopeAuth: {
    defaultStrategy: 'all',
    authScopes: (context) => ({ signedIn: context.signedIn !== null }),
    unauthorizedError: unauthenticated,
  },
  prisma: {
    client: (context) => context.services.prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    maxConnectionSize: 100,
    defaultConnectionSize: 25,
    onUnusedQuery: null,
  },
});

builder.queryType({ authScopes: { signedIn: true } });
builder.mutationType({ authScopes: { signedIn: true } });
builder.subscriptionType({ authScopes: { signedIn: true } });
