import type { Choices } from './choices.ts';
import { registering } from './registration.ts';
import { typed } from './typed.ts';
import type { World } from './world.ts';

/** A registration of something new, or of a technology that the World has. */
export function registration({ world, choices }: { readonly world: World; readonly choices: Choices }) {
  const technologyId = choices.chance(75) ? (choices.of(world.all().filter(({ ref }) => ref.kind === 'technology').map(({ ref }) => ref.id)) ?? null) : null;
  const known = technologyId ? [...world.state('technology', technologyId).useCaseIds].slice(0, 2) : [];
  return registering({
    technologyId,
    technology: technologyId
      ? null
      : {
          name: { en: 'Tool', fr: 'Outil' },
          kind: 'software',
          origin: 'bought',
          vendor: null,
          categories: choices.chance(25) ? ['BIOMETRICS'] : [],
          description: typed('description'),
        },
    unitId: choices.weighted({ 'unit-a': 70, 'unit-b': 20, ntop: 10 }),
    useCaseIds: known,
    newUseCases: known.length === 0 ? [{ name: { en: 'Use', fr: 'Usage' }, description: typed('use') }] : [],
    purpose: typed('purpose'),
    stageAsked: choices.weighted({ test: 75, pilot: 15, operational: 10 }),
    dataAsked: choices.weighted({ none: 10, synthetic: 50, volunteers: 20, real: 20 }),
    personalInformation: choices.weighted({ yes: 40, no: 40, unknown: 20 }),
    inUse: choices.chance(20),
  });
}
