import type { Act, Given } from './mutations.ts';

/** The document of a mutation that asks for the answer alone. */
export function documentOf(mutation: string): string {
  const input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  // Of several cases each is answered apart.
  const apart = mutation === 'triageCases' ? '... on CasesTriaged { cases { refusal { code } } }' : '';
  return `mutation ($input: ${input}!) { ${mutation}(input: $input) { __typename ... on Refusal { code params citation { instrument section } } ${apart} } }`;
}

/** What writes drafts is no command, and has no command id. */
const ofDrafts = ['saveAnswer', 'upgradeDraft'];

/** The whole input of a mutation. */
export function inputOf({ mutation }: Act, { id, input }: Given, commandId: string): Record<string, unknown> {
  return { ...(ofDrafts.includes(mutation) ? {} : { commandId }), ...(id === null ? {} : { id }), ...input };
}
