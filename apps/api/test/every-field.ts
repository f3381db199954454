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

/** One selection for each field of a type, with everything beneath it to a depth. */
export function everyField(type: GraphQLObjectType, depth: number): string[] {
  return Object.values(type.getFields()).map((field) => `${called(field)} ${selection(getNamedType(field.type), depth)}`);
}
