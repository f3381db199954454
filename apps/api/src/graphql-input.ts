import { GraphQLError, Kind, visit, type ASTNode, type DocumentNode, type ValueNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isUuid, rowOf } from './schema/kernel/pages.ts';

/** Answers nest a few levels; what nests deeper was made to exhaust somebody's stack. */
const maxNesting = 24;

/** PostgreSQL stores no NUL, and no half of a character. */
const unstorable = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * What neither a rule nor a scalar would stop, and the database would answer with an error of its own: it is refused
 * before anything runs, by name.
 */
export function inputChecks(): Plugin {
  const check = (document: DocumentNode, variables: Readonly<Record<string, unknown>>): GraphQLError[] => [
    ...Object.entries(variables).flatMap(([name, value]) => faultIn(value, `$${name}`) ?? []).map((message) => wrong(message)),
    ...faultsInDocument(document, variables),
  ];
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const errors = check(args.document, (args.variableValues ?? {}) as Record<string, unknown>);
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const errors = check(args.document, (args.variableValues ?? {}) as Record<string, unknown>);
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
  };
}

function wrong(message: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, { ...(node ? { nodes: node } : {}), extensions: { code: 'BAD_USER_INPUT' } });
}

function faultsInDocument(document: DocumentNode, variables: Readonly<Record<string, unknown>>): GraphQLError[] {
  const errors: GraphQLError[] = [];
  visit(document, {
    StringValue(node) {
      if (unstorable.test(node.value)) errors.push(wrong('This text holds a character that cannot be stored', node));
    },
    Argument(node) {
      if (node.name.value !== 'after' && node.name.value !== 'before') return;
      const row = rowOf(stringOf(node.value, variables) ?? '');
      if (row !== null && !isUuid(row)) errors.push(wrong(`${node.name.value} is no cursor of this list`, node));
    },
  });
  return errors;
}

function stringOf(node: ValueNode, variables: Readonly<Record<string, unknown>>): string | null {
  const value = node.kind === Kind.VARIABLE ? variables[node.name.value] : node.kind === Kind.STRING ? node.value : null;
  return typeof value === 'string' ? value : null;
}

/** The first fault, with the way to it. Walks level by level: a recursion would fall for what it looks for. */
function faultIn(root: unknown, name: string): string | null {
  let level: { readonly value: unknown; readonly path: string }[] = [{ value: root, path: name }];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxNesting) return `${name} nests deeper than ${maxNesting} levels`;
    const next: typeof level = [];
    for (const { value, path } of level) {
      if (typeof value === 'string' && unstorable.test(value)) return `${path} holds a character that cannot be stored`;
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, inner] of Object.entries(value)) {
        if (unstorable.test(key)) return `${path} has a name that cannot be stored`;
        next.push({ value: inner, path: `${path}.${key}` });
      }
    }
    level = next;
  }
  return null;
}
