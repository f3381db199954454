import { isPlainDate } from '@gatehouse/policy';
import { Kind } from 'graphql';
import { builder } from '../builder.ts';
import { wrongInput } from './pages.ts';

builder.scalarType('DateTime', {
  description: 'An instant, ISO 8601 in UTC with milliseconds: `2026-11-24T15:04:05.123Z`.',
  serialize: (value) => value.toISOString(),
  parseValue(value) {
    const instant = typeof value === 'string' ? new Date(value) : null;
    if (!instant || Number.isNaN(instant.getTime())) throw wrongInput('DateTime must be an ISO 8601 instant');
    return instant;
  },
});

builder.scalarType('Date', {
  description: 'A calendar date: `2026-11-24`.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue(value) {
    if (typeof value !== 'string' || !isPlainDate(value)) throw wrongInput('Date must be a date of the calendar, such as 2026-11-24');
    return value;
  },
});

builder.scalarType('JSON', {
  description: 'Any JSON value, where the shape belongs to a form definition or to an event.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => {
    if (node.kind === Kind.VARIABLE) return variables?.[node.name.value];
    if (node.kind === Kind.STRING || node.kind === Kind.BOOLEAN) return node.value;
    if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
    if (node.kind === Kind.NULL) return null;
    throw wrongInput('Pass lists and objects as variables');
  },
});
