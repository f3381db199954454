import type { InputOf } from '../aggregates.ts';
import type { Answers } from '../forms/definition.ts';
import { existingUse } from '../questionnaires/existing-use/2026-1.ts';
import { completed } from './completed.ts';
import { accepted, foundedWorld, people, type CastName, type World } from './world.ts';

/** A trial, of something that the catalogue does not know, with one account, in which personal information was collected. */
export const leastReport: Answers = {
  name: 'Finder',
  kind: 'software',
  categories: ['SOCIAL_MEDIA'],
  biometricFeatures: 'no',
  origin: 'bought',
  vendor: 'Vendor',
  how: 'FREE_TRIAL',
  unit: 'unit-a',
  use: 'Finding posts',
  dataUsed: 'real',
  stillUsed: 'yes',
  since: 'month',
  sinceMonth: '03',
  sinceYear: 2026,
  accountsKnown: 'all',
  accounts: [{ holder: 'An officer', openedOn: '2026-03-02', terms: 'FREE' }],
  personalInformation: 'yes',
  personalInformationCategories: ['NAME'],
  peopleConcerned: 'UP_TO_10',
  keptWhere: 'VENDOR',
};

/** What the same report says where no personal information was collected. */
export const nothingPersonal: Answers = {
  personalInformation: 'no',
  personalInformationCategories: undefined,
  peopleConcerned: undefined,
  keptWhere: undefined,
};

/** The command with which somebody reports just that: their answers to the form, the plainest where it asks for more. */
export function reporting(more: Answers = {}, language: 'en' | 'fr' = 'en'): InputOf<'existingUse', 'reportExistingUse'> {
  const given = { ...leastReport, ...more };
  const known = typeof given['technology'] === 'string';
  const described = ['name', 'kind', 'categories', 'biometricFeatures', 'origin', 'vendor'];
  const asked = Object.fromEntries(Object.entries(given).filter(([id, value]) => value !== undefined && !(known && described.includes(id))));
  return { definitionVersion: existingUse.version, answers: completed(existingUse, asked), language };
}

/** A report, brought on by whoever does that. */
export class ReportBuilder {
  readonly world: World;
  readonly id: string;

  constructor(more: Answers = {}, world: World = foundedWorld(), reporter: CastName = 'requester') {
    this.world = world;
    this.id = accepted(world.as(people[reporter]).existingUse.reportExistingUse(null, reporting(more))).streamId;
  }

  as(name: CastName) {
    return this.world.as(people[name]).existingUse;
  }

  get state() {
    return this.world.state('existingUse', this.id);
  }

  registered(): this {
    accepted(this.as('analyst').followUpReport(this.id, { outcome: 'registered', caseId: null, technologyId: null, reasons: null }));
    return this;
  }

  closed(): this {
    accepted(this.as('analyst').followUpReport(this.id, { outcome: 'closed', caseId: null, technologyId: null, reasons: 'Reasons' }));
    return this;
  }

  lookedAt(): this {
    accepted(this.as('privacy').recordPrivacyFinding(this.id, { finding: 'collectedLawfully', reference: null, explanation: 'Explanation' }));
    return this;
  }

  accountsClosed(): this {
    for (const { accountId } of this.state.accounts) {
      accepted(this.as('requester').closeAccount(this.id, { accountId, closedOn: this.world.today, saidBy: 'The officer', confirmation: 'Mail of the vendor' }));
    }
    return this;
  }
}
