import { accepted, people, positions, type CastName, type World } from './world.ts';

/** Somebody acts in another's position from today on, beside its holder. */
export function actsAs(world: World, name: CastName, position: CastName, by: CastName = 'administrator'): void {
  const appointment = { personId: people[name], startsOn: world.today, endsOn: null, acting: true };
  accepted(world.as(people[by]).position.appoint(positions[position], appointment));
}

/** Whoever of the cast holds the position leaves it, at once. */
export function leaves(world: World, name: CastName, position: CastName): void {
  for (const { incumbencyId, personId, ended } of world.state('position', positions[position]).incumbencies) {
    if (personId !== people[name] || ended) continue;
    accepted(world.as(people.administrator).position.endIncumbency(positions[position], { incumbencyId, endsOn: null }));
  }
}
