import { expect, test } from 'vitest';
import { commands, type CommandName } from '../aggregates.ts';
import { aCase, type CaseBuilder } from '../testing/case.ts';
import { everybody, holdsFor, offices, once, type Row, type Situation } from '../testing/table.ts';
import { accepted, idOf, type CastName } from '../testing/world.ts';

const persons = everybody.filter((who) => who !== 'system');

function at(sees: Situation['sees'], build: () => CaseBuilder) {
  return once<Situation>(() => {
    const of = build();
    return { world: of.world, id: of.technologyId, sees };
  });
}

function prohibitedBy(who: CastName): CaseBuilder {
  const of = aCase().recommended();
  accepted(of.as(who).onboarding.recordDecision(of.caseId, of.decision({ outcome: 'prohibit', authorization: null })));
  return of;
}

function restricted(): CaseBuilder {
  const of = aCase();
  accepted(of.as('analyst').technology.changeSensitivity(of.technologyId, { sensitivity: 'restricted' }));
  return of;
}

const situations = {
  absent: once<Situation>(() => ({ world: aCase().world, id: idOf('no such technology'), sees: persons, absent: true })),
  open: at(persons, () => aCase()),
  /** Its existence would reveal a technique: hidden from all but those who assess, decide and audit. */
  restricted: at(offices, restricted),
  prohibitedAtLevel3: at(persons, () => prohibitedBy('assistantCommissioner')),
  prohibitedAtLevel5: at(persons, () => prohibitedBy('head')),
};

type Name = keyof typeof situations;
interface Asked extends Row<Name> {
  readonly input: unknown;
}

const known: readonly Name[] = ['open', 'restricted', 'prohibitedAtLevel3', 'prohibitedAtLevel5'];

const table: Readonly<Record<CommandName<'technology'>, Asked>> = {
  stateFeature: {
    input: {
      featureId: null,
      name: { en: 'Face search', fr: 'Recherche de visages' },
      status: 'disabled',
      evidence: { fileSha256: null, source: 'A public statement' },
    },
    may: ['analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: known,
    otherwise: 'notFound',
  },
  changeSensitivity: {
    input: { sensitivity: 'restricted' },
    may: ['analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: known,
    but: { restricted: 'nothingChanged' },
    otherwise: 'notFound',
  },
  // Only the level that prohibited, or a higher one, may reopen.
  liftProhibition: {
    input: { reasons: 'Reasons' },
    may: ['assistantCommissioner', 'deputyCommissioner', 'head'],
    others: 'powerMissing',
    acceptedIn: ['prohibitedAtLevel3'],
    but: { prohibitedAtLevel5: { assistantCommissioner: 'levelTooLow', deputyCommissioner: 'levelTooLow' } },
    otherwise: 'notProhibited',
  },
};

test('every command of a technology has a row', () => {
  expect(Object.keys(table).toSorted()).toEqual(Object.keys(commands.technology).toSorted());
});

test.each(Object.entries(table))('%s: everybody in every situation', (command, row) => {
  holdsFor('technology', command, row, situations, () => row.input);
});
