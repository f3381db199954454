import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** A body this long holds every form we have; longer texts are files. */
export const maxBodyBytes = 512 * 1024;

/** What a query may cost. Generous for our own pages, which a test holds against them. */
export const queryLimits = { tokens: 3000, depth: 14, aliases: 40, directives: 20 } as const;

export function limits(): Plugin[] {
  return [
    maxTokensPlugin({ n: queryLimits.tokens }),
    maxDepthPlugin({ n: queryLimits.depth, ignoreIntrospection: true, flattenFragments: true }),
    maxAliasesPlugin({ n: queryLimits.aliases }),
    maxDirectivesPlugin({ n: queryLimits.directives }),
  ] as Plugin[];
}

/** For installations that show their schema to nobody who cannot read it in the repository. */
export function withoutIntrospection(): Plugin {
  return { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) };
}
