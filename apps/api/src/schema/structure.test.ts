import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { getNamedType, isObjectType, isUnionType } from 'graphql';
import { commands } from '@gatehouse/policy';
import { schema } from './index.ts';

/**
 * Who may see a type: `stream`, what the stream's visibility says; `parent`, whoever sees what it hangs on;
 * `viewer`, whoever asks sees their own; `everyone`, every employee; `privileged`, the powers named for it.
 */
const rules = ['stream', 'parent', 'viewer', 'everyone', 'privileged'];

const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
const ruleOf = (type: { readonly extensions: object }): unknown => (type.extensions as { visibility?: unknown }).visibility;

/** Made by Relay's plugin, and holding nothing but what the node's own type shows. */
const isPaging = (name: string): boolean => name === 'PageInfo' || /(Connection|ConnectionEdge)$/.test(name);
const roots = ['Query', 'Mutation', 'Subscription'];

describe('visibility', () => {
  it('is said by every type', () => {
    const silent = objects.filter(({ name }) => !isPaging(name) && !roots.includes(name)).filter((type) => !rules.includes(ruleOf(type) as string));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('is asked of the stream wherever such a type is loaded', () => {
    const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/.test(file));
    const streams = objects.filter((type) => ruleOf(type) === 'stream').map(({ name }) => name);
    expect(streams.toSorted()).toEqual(['Assessment', 'Authorization', 'Case', 'ExistingUse', 'Technology']);
    for (const file of files) {
      const source = readFileSync(new URL(file, import.meta.url), 'utf8');
      for (const type of streams) {
        const model = type.charAt(0).toLowerCase() + type.slice(1);
        // Reads of the table itself say whose keys they go by.
        const reads = [...source.matchAll(new RegExp(`prisma\\.${model}\\.(\\w+)\\(`, 'g'))];
        if (reads.length > 0) expect(source, `${file} reads ${model}`).toContain('visibleTo(readerOf(context).keys)');
        // Nodes are found among what is visible.
        const [, definition] = new RegExp(`prismaNode\\('${type}', \\{([\\s\\S]*?)fields:`).exec(source) ?? [];
        if (definition) expect(definition, type).toContain('visibleTo(readerOf(context).keys)');
      }
      // A plain relation to such a type would load whatever is referred to.
      for (const relation of ['case', 'technology', 'assessment', 'authorization', 'joinedInto', 'addendumTo', 'existingUse', 'keptCase', 'keptAuthorization']) {
        expect(source, `${file} leads to ${relation} by a relation`).not.toContain(`t.relation('${relation}'`);
      }
      for (const [, relation, options] of source.matchAll(/t\.(?:relation|relatedConnection)\('(cases|assessments|authorizations|existingUses)', \{([\s\S]*?)\n {4}\}\)/g)) {
        expect(options, `${file}: ${relation}`).toContain('visibleTo(');
      }
    }
  });

  it('lets nobody in who is not signed in', () => {
    for (const name of roots) expect(JSON.stringify((schema.getType(name)?.extensions as { pothosOptions?: { authScopes?: object } }).pothosOptions?.authScopes)).toBe('{"signedIn":true}');
  });
});

describe('commands', () => {
  it('each say who may give them', () => {
    for (const [kind, named] of Object.entries(commands)) {
      for (const [name, command] of Object.entries(named)) {
        expect(command.permission.allows.length, `${kind}.${name}`).toBeGreaterThan(0);
      }
    }
  });

  it('answer with what was recorded or a refusal', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const type = getNamedType(field.type);
      if (!isUnionType(type)) throw new Error(`${field.name} answers ${type.name}`);
      expect(type.getTypes().map(({ name }) => name), field.name).toContain('Refusal');
      expect(field.description, field.name).toBeTruthy();
    }
  });
});
