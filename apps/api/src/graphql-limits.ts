import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { Plugin } from 'graphql-yoga';

/** A body this long holds every form we have; longer texts are files. */
export const maxBodyBytes = 512 * 1024;

/** What a query may cost. Generous for our own pages, which a test holds against them. */
export function limits(): Plugin[] {
  return [
    maxTokensPlugin({ n: 3000 }),
    maxDepthPlugin({ n: 14, ignoreIntrospection: true, flattenFragments: true }),
    maxAliasesPlugin({ n: 40 }),
  ] as Plugin[];
}
