import type { Change } from './changes.ts';
import type { Projection } from './projection.ts';

/** The newest order replaces the whole table: what it does not name is not delegated. */
export const projectDelegation: Projection<'delegation'> = ({ state, events }) => {
  const order = events.at(-1);
  if (!order) return [];
  return [
    { remove: 'position_power', where: {} },
    ...order.event.data.powers.flatMap(({ power, positionIds }) =>
      positionIds.map(
        (positionId): Change => ({
          put: 'position_power',
          key: { position_id: positionId, power },
          set: { order_number: state.orderNumber },
        }),
      ),
    ),
  ];
};
