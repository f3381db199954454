import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';

const given: Readonly<Record<string, string>> = {
  language: 'en',
  kind: 'privacy',
  unitId: '"unit-a"',
  commentId: '"00000000-0000-4000-8000-000000000000"',
  questionId: '"00000000-0000-4000-8000-000000000000"',
  useCaseId: '"00000000-0000-4000-8000-000000000000"',
};

function called(field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: ${given[name] ?? ''}`);
  return args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name;
}

function selection(type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) return `{ __typename ${type.getTypes().map((one) => `... on ${one.name} ${selection(one, depth)}`).join(' ')} }`;
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [called(field)];
    return depth > 0 ? [`${called(field)} ${selection(inner, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** What one question may ask at most (`graphql-limits.ts`), with room for what stands around it. */
const tokensAtMost = 2500;

const tokens = (text: string): number => text.match(/[\w]+|[{}():"]/g)?.length ?? 0;

/** One selection for each field of a type, with everything beneath it to a depth; several where one would be too long. */
export function everyField(type: GraphQLObjectType, depth: number): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const whole = `${called(field)} ${selection(inner, depth)}`;
    if (tokens(whole) <= tokensAtMost || !isObjectType(inner) || depth === 0) return [whole];
    return everyField(inner, depth - 1).map((part) => `${called(field)} { ${part} }`);
  });
}
