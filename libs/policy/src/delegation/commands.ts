import { z } from 'zod';
import { powers } from '../kernel/powers.ts';

export const orderDelegationInput = z.strictObject({
  powers: z
    .array(z.strictObject({ power: z.enum(powers), positionIds: z.array(z.uuid()).max(500) }))
    .max(powers.length)
    .refine((list) => new Set(list.map((one) => one.power)).size === list.length, { error: 'powerTwice' }),
});
