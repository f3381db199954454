import { describe, expect, it } from 'vitest';
import { compile, evaluateForm, loadForm } from '@gatehouse/policy/forms';
import { changedIn, evaluateWithOffers, offeredIn, type Offer } from './offers.ts';

const checklist = compile(await loadForm('privacy-checklist'));
const pia = compile(await loadForm('pia'));
const from = { form: 'intake', version: 1, frozenAt: '2026-11-20T15:00:00.000Z', caseNumber: null };
const offer = (questionId: string, value: unknown): Offer => ({ questionId, value, from });
const missingIn = (form: typeof pia, given: Record<string, unknown>, offers: readonly Offer[]) => evaluateWithOffers(form, given, offers).missing.map(({ question }) => question);

describe('a form with offers', () => {
  it('asks what follows from an offer, and counts neither as answered', () => {
    const offers = [offer('personalInformation', 'yes'), offer('personalInformationCategories', ['NAME'])];
    const evaluation = evaluateWithOffers(checklist, {}, offers);
    expect(evaluation.visible.has('personalInformationCategories')).toBe(true);
    const missing = evaluation.missing.map(({ question }) => question);
    expect(missing).toEqual(expect.arrayContaining(['personalInformation', 'personalInformationCategories', 'administrativePurpose']));
    expect(new Set(missing).size).toBe(missing.length);
    const order = checklist.set.list.map(({ id }) => id);
    expect(missing).toEqual(missing.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('follows what was given where that is something else', () => {
    const evaluation = evaluateWithOffers(checklist, { personalInformation: 'no' }, [offer('personalInformationCategories', ['NAME'])]);
    expect(evaluation.visible.has('personalInformationCategories')).toBe(false);
    expect(evaluation.missing.map(({ question }) => question)).not.toContain('personalInformationCategories');
  });

  it('proposes no risk for what is only offered', () => {
    const offers = [offer('privacyNotice', 'no')];
    expect(evaluateWithOffers(pia, {}, offers).proposedRisks).toEqual([]);
    expect(missingIn(pia, {}, offers)).not.toContain('risks.noPrivacyNotice');
    expect(missingIn(pia, { privacyNotice: 'no' }, [])).toContain('risks.noPrivacyNotice');
  });

  it('names what an offered item lacks', () => {
    expect(missingIn(pia, {}, [offer('elements', [{ category: 'NAME' }])])).toEqual(expect.arrayContaining(['elements', 'elements.0.subElements']));
  });

  it('is the form itself where nothing is offered', () => {
    expect(evaluateWithOffers(pia, { isShared: 'yes' }, [])).toEqual(evaluateForm(pia, { isShared: 'yes' }));
  });
});

const settled = { state: null, conflict: null } as const;
const draft = {
  form: 'pia',
  definitionVersion: '2026-1',
  revision: 3,
  answers: [{ questionId: 'need', value: 'First', revision: 3, editedBy: null }],
  suggestions: [offer('effectiveness', 'Tested')],
  sourceChanges: [offer('need', 'Second')],
};

it('an offer is gone once somebody wrote to the question, were it to empty it', () => {
  expect(offeredIn(draft, {})).toHaveLength(1);
  expect(offeredIn(draft, { effectiveness: { ...settled, value: null, revision: 0 } })).toEqual([]);
});

it.each([
  ['as it was read', { value: 'First', revision: 3, state: null }, 1],
  ['saved a moment ago, and read again', { value: 'First', revision: 3, state: 'saved' }, 1],
  ['being written', { value: 'First', revision: 3, state: 'waiting' }, 0],
  ['written since', { value: 'First', revision: 4, state: 'saved' }, 0],
  ['in conflict', { value: 'Mine', revision: 3, state: 'conflict' }, 0],
] as const)('a changed source is told of an answer %s: %#', (_name, entry, count) => {
  expect(changedIn(draft, { need: entry })).toHaveLength(count);
});
