import { describe, expect, it, test } from 'vitest';
import type { InputOf } from '../aggregates.ts';
import { accepted, codeOf, foundedWorld, people, type CastName, type World } from '../testing/world.ts';
import { findReferenceList, type ReferenceListId } from './lists.ts';
import { referenceListRef } from './state.ts';
import { endedOn, entriesOn, type Period } from './timeline.ts';

type Proposal = InputOf<'referenceList', 'proposeReferenceEntry'>;

const today = '2026-11-24';
const label = { en: 'New', fr: 'Nouveau' };

const asked = (more: Partial<Proposal> = {}): Proposal => ({
  kind: 'add',
  code: 'NEW',
  label,
  fields: [],
  source: 'A decision',
  sortOrder: null,
  effectiveFrom: today,
  effectiveTo: null,
  reasons: 'Reasons',
  ...more,
});

const field = (name: string, value: Partial<Proposal['fields'][number]>): Proposal['fields'][number] => ({
  field: name,
  text: null,
  localized: null,
  yes: null,
  duration: null,
  ...value,
});

/** One list in a world: what is asked of it, and what it says. */
class Of {
  readonly world: World = foundedWorld();
  readonly list: ReferenceListId;
  readonly id: string;

  constructor(list: ReferenceListId) {
    this.list = list;
    this.id = referenceListRef(list).id;
  }

  propose(more: Partial<Proposal> = {}, by: CastName = 'privacy') {
    return this.world.as(people[by]).referenceList.proposeReferenceEntry(this.id, asked(more));
  }

  approve(effectiveFrom: string | null = null, by: CastName = 's10') {
    const proposalId = this.state.proposals[0]?.proposalId ?? '';
    return this.world.as(people[by]).referenceList.approveReferenceEntry(this.id, { proposalId, effectiveFrom });
  }

  get state() {
    return this.world.state('referenceList', this.id);
  }

  private get shipped() {
    const list = findReferenceList(this.list);
    if (!list) throw new Error(this.list);
    return list;
  }

  on(date: string): Period[] {
    return entriesOn(this.shipped, this.state.changes, date);
  }

  label(code: string, date: string): string | undefined {
    return this.on(date).find((one) => one.code === code)?.label.en;
  }

  ended(date: string): string[] {
    return endedOn(this.shipped, this.state.changes, date).map(({ code }) => code);
  }
}

describe('a change of the vocabulary', () => {
  it('holds from its day on, by one person, and leaves the days before as they were', () => {
    const of = new Of('sharing-party');
    accepted(of.propose({ kind: 'change', code: 'OTHER', label: { en: 'Somebody else', fr: 'Quelqu’un d’autre' }, effectiveFrom: '2027-01-01' }));
    expect(of.label('OTHER', '2026-12-31')).toBe('Other');
    expect(of.label('OTHER', '2027-01-01')).toBe('Somebody else');
  });

  it('keeps the standing of wording that stays, and calls the rest the institution’s own', () => {
    const of = new Of('sharing-party');
    accepted(of.propose({ kind: 'change', code: 'OTHER', label: { en: 'Somebody else', fr: 'Autre' }, effectiveFrom: '2027-01-01' }));
    expect(of.on('2027-01-01').find(({ code }) => code === 'OTHER')).toMatchObject({ labelStatus: { en: 'ours', fr: 'official' }, frenchFrom: 'EIA' });
  });

  it('ends an entry and does not remove it', () => {
    const of = new Of('sharing-party');
    accepted(of.propose({ kind: 'end', code: 'OTHER', label: null, effectiveFrom: '2027-01-01' }));
    expect(of.label('OTHER', '2026-12-31')).toBe('Other');
    expect(of.label('OTHER', '2027-01-01')).toBeUndefined();
    expect(of.ended('2026-12-31')).toEqual([]);
    expect(of.ended('2027-01-01')).toEqual(['OTHER']);
  });

  it('takes a planned change back before it began, and may then give the code again', () => {
    const of = new Of('sharing-party');
    accepted(of.propose({ effectiveFrom: '2027-01-01' }));
    accepted(of.propose({ kind: 'end', label: null, effectiveFrom: '2027-01-01' }));
    expect(of.label('NEW', '2027-06-01')).toBeUndefined();
    accepted(of.propose({ effectiveFrom: '2027-02-01' }));
    expect(of.label('NEW', '2027-06-01')).toBe('New');
  });

  it('puts a slip of the pen right where it stands, and the period says so', () => {
    const of = new Of('sharing-party');
    accepted(of.propose({ kind: 'correct', code: 'NGO_IN_CANADA', label: { en: 'An NGO in Canada', fr: 'Une ONG au Canada' }, effectiveFrom: '2022-03-17' }));
    const [corrected] = of.on('2023-01-01').filter(({ code }) => code === 'NGO_IN_CANADA');
    expect(corrected).toMatchObject({ label: { en: 'An NGO in Canada' }, effectiveFrom: '2022-03-17', effectiveTo: null });
    expect(corrected?.correctedBy).toHaveLength(1);
  });
});

/** Each refusal, from a list as it ships or as the step before left it. */
const refusals: [code: string, list: ReferenceListId, proposal: Partial<Proposal>, before?: readonly Partial<Proposal>[]][] = [
  ['referenceCodeTaken', 'sharing-party', { code: 'OTHER' }],
  ['referenceCodeTaken', 'sharing-party', { code: 'OTHER', effectiveFrom: '2027-06-01' }, [{ kind: 'end', code: 'OTHER', label: null, effectiveFrom: '2027-01-01' }]],
  ['referenceCodeUnknown', 'sharing-party', { kind: 'change' }],
  ['referenceCodeUnknown', 'sharing-party', { kind: 'end', label: null }],
  ['referenceCodeUnknown', 'sharing-party', { kind: 'correct' }],
  ['referencePeriodUnknown', 'sharing-party', { kind: 'correct', code: 'OTHER', effectiveFrom: '2022-03-18' }],
  ['referenceLanguageMissing', 'sharing-party', { label: null }],
  ['referenceLanguageMissing', 'sharing-party', { label: { en: 'New', fr: null } }],
  ['referenceLanguageMissing', 'sharing-party', { kind: 'change', code: 'OTHER', label: { en: null, fr: 'Nouveau' } }],
  ['referenceDateTooEarly', 'sharing-party', { effectiveFrom: '2026-11-23' }],
  ['referenceDateTooEarly', 'sharing-party', { kind: 'end', code: 'OTHER', label: null, effectiveFrom: '2026-11-23' }],
  ['accepted', 'sharing-party', { effectiveFrom: today }],
  ['referenceDatesReversed', 'sharing-party', { effectiveFrom: '2027-01-01', effectiveTo: '2027-01-01' }],
  ['accepted', 'sharing-party', { effectiveFrom: '2027-01-01', effectiveTo: '2027-01-02' }],
  ['referenceFieldInvalid', 'sharing-party', { kind: 'end', code: 'OTHER', label: null, effectiveTo: '2027-01-01' }],
  ['nothingChanged', 'sharing-party', { kind: 'change', code: 'OTHER', label: { en: 'Other', fr: 'Autre' }, source: null }],
  ['nothingChanged', 'sharing-party', { kind: 'correct', code: 'OTHER', label: { en: 'Other', fr: 'Autre' }, effectiveFrom: '2022-03-17' }],
  ['nothingChanged', 'sharing-party', { kind: 'end', code: 'OTHER', label: null, effectiveFrom: '2027-01-01' }, [{ kind: 'end', code: 'OTHER', label: null, effectiveFrom: '2027-01-01' }]],
  ['referenceEntryEnded', 'sharing-party', { kind: 'change', code: 'OTHER', effectiveFrom: '2027-01-02' }, [{ kind: 'end', code: 'OTHER', label: null, effectiveFrom: '2027-01-01' }]],
  ['accepted', 'sharing-party', { kind: 'change', code: 'OTHER', effectiveFrom: '2027-01-01' }, [{ kind: 'end', code: 'OTHER', label: null, effectiveFrom: '2027-01-01' }]],
  ['referenceEntryEnded', 'sharing-party', { kind: 'change', code: 'OTHER' }, [{ kind: 'end', code: 'OTHER', label: null }]],
  ['referencePeriodsOverlap', 'sharing-party', { kind: 'change', code: 'NEW', effectiveFrom: '2026-12-01', label: { en: 'Sooner', fr: 'Plus tôt' } }, [{ effectiveFrom: '2027-01-01' }]],
  ['referencePeriodsOverlap', 'sharing-party', { kind: 'end', label: null }, [{}]],
  ['accepted', 'sharing-party', { kind: 'change', effectiveFrom: '2027-01-01', label: { en: 'Else', fr: 'Autrement' } }, [{ effectiveFrom: '2027-01-01' }]],
  ['referenceFieldMissing', 'disclosure-code', { source: null }],
  ['referenceFieldMissing', 'information-bank', { fields: [] }],
  ['referenceFieldInvalid', 'sharing-party', { fields: [field('number', { text: '1' })] }],
  ['referenceFieldInvalid', 'legal-authority', { fields: [field('issuer', { text: 'NOBODY_KNOWN' })] }],
  ['referenceFieldInvalid', 'legal-authority', { fields: [field('maximum', { text: '60 days' })] }],
  ['referenceFieldInvalid', 'legal-authority', { fields: [field('remark', { localized: { en: 'One', fr: null } })] }],
  ['referenceFieldInvalid', 'legal-authority', { fields: [field('issuer', { text: 'JUDGE' }), field('issuer', { text: 'JUSTICE' })] }],
  ['referenceFieldInvalid', 'legal-authority', { fields: [field('issuer', { text: 'JUDGE', yes: true })] }],
  ['accepted', 'legal-authority', { fields: [field('issuer', { text: 'JUDGE' }), field('maximum', { duration: { amount: 60, unit: 'day' } })] }],
  ['referenceProposalPending', 'disclosure-code', {}, [{}]],
  ['accepted', 'disclosure-code', { code: 'ANOTHER' }, [{}]],
  ['referenceCorrectionOnlyWords', 'legal-authority', { kind: 'correct', code: '487', effectiveFrom: '2026-05-31', fields: [field('issuer', { text: 'JUDGE' })] }],
  ['referenceCorrectionOnlyWords', 'sharing-party', { kind: 'correct', code: 'OTHER', effectiveFrom: '2022-03-17', sortOrder: 1 }],
  ['referenceCorrectionOnlyWords', 'sharing-party', { kind: 'correct', code: 'OTHER', effectiveFrom: '2022-03-17', effectiveTo: '2027-01-01' }],
];

test.each(refusals.map(([code, list, proposal, before = []]) => ({ code, list, proposal, before })))('$code: $list, $proposal', ({ code, list, proposal, before }) => {
  const of = new Of(list);
  for (const one of before) accepted(of.propose(one));
  expect(codeOf(of.propose(proposal))).toBe(code);
});

test.each<[string, unknown]>([
  ['a code that is none', { ...asked(), code: 'not a code' }],
  ['a date that is none', { ...asked(), effectiveFrom: '2026-02-30' }],
  ['text that reads otherwise than it is stored', { ...asked(), label: { en: 'a\u202eb', fr: 'b' } }],
  ['a label without end', { ...asked(), label: { en: 'a'.repeat(301), fr: 'b' } }],
  ['no reasons', { ...asked(), reasons: ' ' }],
  ['a duration of nothing', { ...asked(), fields: [{ ...field('maximum', {}), duration: { amount: 0, unit: 'day' } }] }],
  ['something more', { ...asked(), approved: true }],
])('bad input is refused where it stands: %s', (_what, input) => {
  const of = new Of('sharing-party');
  const result = of.world.send({ kind: 'person', personId: people.privacy }, 'referenceList', 'proposeReferenceEntry', of.id, input);
  expect(codeOf(result)).toBe('invalidInput');
  expect(of.state.list).toBeNull();
});

describe('a change of law or powers', () => {
  const later = { effectiveFrom: '2026-12-01' };

  it('holds only when a second person has approved it, from the date proposed', () => {
    const of = new Of('disclosure-code');
    accepted(of.propose(later));
    expect(of.label('NEW', '2027-06-01')).toBeUndefined();
    accepted(of.approve());
    expect(of.label('NEW', '2026-11-30')).toBeUndefined();
    expect(of.label('NEW', '2026-12-01')).toBe('New');
  });

  it('never holds before it was approved: where its date has passed, the approver gives a later one', () => {
    const of = new Of('disclosure-code');
    accepted(of.propose(later));
    of.world.passDays(30);
    expect(codeOf(of.approve())).toBe('referenceDateTooEarly');
    expect(codeOf(of.approve('2026-12-23'))).toBe('referenceDateTooEarly');
    accepted(of.approve('2026-12-24'));
    expect(of.label('NEW', '2026-12-23')).toBeUndefined();
    expect(of.label('NEW', '2026-12-24')).toBe('New');
  });

  it('may be put off by the approver, and not brought forward', () => {
    const of = new Of('disclosure-code');
    accepted(of.propose(later));
    expect(codeOf(of.approve('2026-11-30'))).toBe('referenceDateTooEarly');
    accepted(of.approve('2027-01-01'));
    expect(of.on('2026-12-31').some(({ code }) => code === 'NEW')).toBe(false);
  });

  it('corrects where it was proposed and nowhere else', () => {
    const of = new Of('disclosure-code');
    accepted(of.propose({ kind: 'correct', code: '8(2)(h)', label: { en: 'Audits', fr: 'Vérifications' }, effectiveFrom: '2026-01-01' }));
    expect(codeOf(of.approve('2027-01-01'))).toBe('referenceCorrectionOnlyWords');
    accepted(of.approve());
    expect(of.label('8(2)(h)', '2026-06-01')).toBe('Audits');
  });

  it('that was declined or withdrawn leaves the list as it was, and the code free', () => {
    const of = new Of('disclosure-code');
    const before = of.on('2027-06-01');
    accepted(of.propose(later));
    const { proposalId = '' } = of.state.proposals[0] ?? {};
    accepted(of.world.as(people.s10).referenceList.declineReferenceEntry(of.id, { proposalId, reasons: 'No such paragraph' }));
    expect(codeOf(of.world.as(people.s10).referenceList.approveReferenceEntry(of.id, { proposalId, effectiveFrom: null }))).toBe('referenceProposalUnknown');
    accepted(of.propose(later));
    const again = of.state.proposals[0]?.proposalId ?? '';
    accepted(of.world.as(people.privacy).referenceList.withdrawReferenceEntry(of.id, { proposalId: again }));
    expect(of.on('2027-06-01')).toEqual(before);
    expect(of.world.state('referenceList', of.id).proposals).toEqual([]);
  });

  it('is decided one by one: of two, one’s own waits for another', () => {
    const of = new Of('disclosure-code');
    accepted(of.propose({ ...later, code: 'FIRST' }, 'legal'));
    accepted(of.propose({ ...later, code: 'SECOND' }, 's10'));
    const [first, second] = of.state.proposals.map(({ proposalId }) => proposalId);
    const approve = (by: CastName, proposalId = '') => codeOf(of.world.as(people[by]).referenceList.approveReferenceEntry(of.id, { proposalId, effectiveFrom: null }));
    expect(approve('legal', first)).toBe('proposerMayNot');
    expect(approve('legal', second)).toBe('accepted');
    expect(approve('s10', first)).toBe('accepted');
  });
});
