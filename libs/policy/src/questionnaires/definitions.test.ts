import { describe, expect, it, test } from 'vitest';
import type { FormDefinition, Question, RiskProposal } from '../forms/definition.ts';
import { type FormId } from '../forms/load-form.ts';
import { differenceBetween, upgradeAnswers } from '../forms/upgrade.ts';
import type { Bilingual } from '../kernel/localized.ts';
import { checklistFacts } from '../rules/proposed-determination.ts';
import { completed } from '../testing/index.ts';
import { definitions } from './definitions.ts';

const form = (id: string, version: string): FormDefinition => {
  const found = definitions.find((one) => one.id === id && one.version === version);
  if (!found) throw new Error(`${id} ${version} does not ship`);
  return found;
};

const asked = (definition: FormDefinition): readonly Question[] => definition.sections.flatMap(({ questions }) => questions);
const withNested = (questions: readonly Question[]): readonly Question[] =>
  questions.flatMap((question) => [question, ...('questions' in question ? withNested(question.questions) : [])]);
const question = (definition: FormDefinition, id: string): Question => {
  const found = asked(definition).find((one) => one.id === id);
  if (!found) throw new Error(`${definition.id} does not ask ${id}`);
  return found;
};

const named = (definition: FormDefinition) => ({ ...definition, toString: () => `${definition.id} ${definition.version}` });
/** Those in use before every question had to name its sources are never edited. */
const isOlder = ({ id, version }: FormDefinition): boolean =>
  version === '2026-1' && ['preparation', 'privacy-checklist', 'privacy-assessment', 'test-report'].includes(id);
const newer = definitions.filter((definition) => !isOlder(definition));

test('these forms ship, newest version first', () => {
  expect(definitions.filter(({ id }) => id !== 'aia').map(({ id, version }) => `${id} ${version}`)).toEqual([
    'intake 2026-2',
    'intake 2026-1',
    'existing-use 2026-1',
    'preparation 2026-3',
    'preparation 2026-2',
    'preparation 2026-1',
    'review-privacy 2026-1',
    'review-security 2026-1',
    'review-ethics-gba-plus 2026-1',
    'review-policy 2026-1',
    'facial-recognition-checklist 2026-1',
    'facial-recognition-use 2026-1',
    'privacy-checklist 2026-3',
    'privacy-checklist 2026-2',
    'privacy-checklist 2026-1',
    'privacy-assessment 2026-1',
    'pia 2026-1',
    'pia-addendum 2026-1',
    'privacy-protocol 2026-1',
    'automated-decision 2026-1',
    'test-report 2026-2',
    'test-report 2026-1',
  ]);
});

/** The questions of the Algorithmic Impact Assessment have one source, which the form names. */
test.each(newer.filter(({ id }) => id !== 'aia').map(named))('%s: each question has its sources', (definition) => {
  const without = withNested(asked(definition)).filter(({ sources }) => !sources || sources.length === 0);
  expect(without.map(({ id }) => id)).toEqual([]);
});

describe('the two languages', () => {
  function textsOf(questions: readonly Question[]): readonly Bilingual[] {
    return withNested(questions).flatMap((one) => [
      one.label,
      ...(one.help ? [one.help] : []),
      ...('options' in one ? one.options.flatMap(({ label, hint }) => (hint ? [label, hint] : [label])) : []),
      ...('itemLabel' in one ? [one.itemLabel] : []),
      ...('unit' in one ? [one.unit] : []),
      ...(one.proposesRisks ?? []).map(({ text }) => text),
    ]);
  }
  const texts = (definition: FormDefinition): readonly Bilingual[] => [
    definition.title,
    ...(definition.notice ? [definition.notice] : []),
    ...definition.sections.flatMap(({ title, intro, questions }) => [title, ...(intro ? [intro] : []), ...textsOf(questions)]),
    ...(definition.mapping ? [definition.mapping.form, ...definition.mapping.fields.map(({ field }) => field)] : []),
  ];

  /** Words that both languages spell alike. */
  const alike = [
    '3. Description',
    'Application',
    'Communications',
    'Condition',
    'Conditions',
    'Consultation',
    'Document',
    'Incident',
    'Incidents',
    'Institution',
    'Secret',
    'Section',
    'Source',
    'Surveillance',
    'Technique',
    'g) Transmission',
  ];

  it.each(definitions.map(named))('%s: differ, but for words that are spelled alike', (definition) => {
    const same = texts(definition).filter(({ en, fr }) => en === fr && !alike.includes(en));
    expect(same.map(({ en }) => en)).toEqual([]);
  });

  it.each(newer.map(named))('%s: French keeps its colons and quotation marks on the line', (definition) => {
    const loose = texts(definition).filter(({ fr }) => /[ ](?=[:»])|«(?=[ ])/.test(fr));
    expect(loose.map(({ fr }) => fr)).toEqual([]);
  });
});

describe('a newer version carries over what was answered in the older one', () => {
  it.each<[FormId, Readonly<Record<string, unknown>>]>([
    ['preparation', { need: 'The need', providers: [{ name: 'Vendor', kind: 'vendor', suppliesPersonalInformation: 'no' }] }],
    ['privacy-checklist', { legalAuthority: 'yes', authorityText: 'The act', personalInformation: 'yes', activity: 'modified' }],
    ['test-report', { findings: 'It works' }],
  ])('%s', (id, given) => {
    const answers = completed(form(id, '2026-1'), given);
    const upgrade = upgradeAnswers(form(id, '2026-1'), form(id, '2026-2'), answers);
    expect(upgrade.dropped).toEqual([]);
    expect(upgrade.answers).toEqual(answers);
  });

  it.each(['preparation', 'privacy-checklist'])('%s 2026-3 differs in nothing but that choices follow the lists of the institution', (id) => {
    const [before, after] = [form(id, '2026-2'), form(id, '2026-3')];
    const plain = (questions: readonly Question[]): unknown =>
      questions.map(({ list: _list, ...one }: Question & { list?: string }) => ('questions' in one ? { ...one, questions: plain(one.questions) } : one));
    const { added, removed, changed } = differenceBetween(before, after);
    expect([added, removed]).toEqual([[], []]);
    expect(changed.length).toBeGreaterThan(0);
    expect(after.sections.map((section) => ({ ...section, questions: plain(section.questions) }))).toEqual(before.sections);
    const answers = completed(before, {}, { fileId: 'f', sha256: '0'.repeat(64), name: 'a.pdf' });
    expect(upgradeAnswers(before, after, answers)).toMatchObject({ dropped: [], answers });
  });

  it('the checklist asks each fact that the table reads, with the same answers', () => {
    const [older, younger] = [form('privacy-checklist', '2026-1'), form('privacy-checklist', '2026-3')];
    for (const fact of [...Object.keys(checklistFacts({})), 'coveredByExisting']) {
      const shape = (definition: FormDefinition) => {
        const one = question(definition, fact);
        return { type: one.type, visibleWhen: one.visibleWhen, options: 'options' in one ? one.options.map(({ id }) => id) : null };
      };
      expect(shape(younger), fact).toEqual(shape(older));
    }
  });
});

describe('the working forms', () => {
  it.each([
    ['privacy-checklist', '2026-3'],
    ['pia', '2026-1'],
    ['pia-addendum', '2026-1'],
  ])('%s says that it is not the mandatory one, which is attached', (id, version) => {
    const definition = form(id, version);
    expect(definition.notice?.en).toContain('not the mandatory');
    expect(definition.notice?.fr).toContain('obligatoire');
    expect(question(definition, 'officialForm')).toMatchObject({ type: 'file', required: true });
  });
});

describe('the privacy impact assessment', () => {
  const pia = form('pia', '2026-1');

  it('has sections I to VIII in order', () => {
    const numbers = pia.sections.map(({ title }) => title.en.split('.')[0]);
    expect([...new Set(numbers)]).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']);
    expect(pia.sections.map(({ title }) => title.fr.split('.')[0])).toEqual(numbers);
  });

  it.each([
    ['A', 4],
    ['B', 4],
    ['C', 4],
    ['D', 3],
    ['E', 4],
    ['G', 4],
  ])('has area %s with %i levels', (letter, levels) => {
    const area = question(pia, `riskArea${letter}`);
    const ids = 'options' in area ? area.options.map(({ id }) => id) : [];
    expect(ids).toEqual(Array.from({ length: levels }, (_, index) => `${letter}${index + 1}`));
  });

  it('says that area i is not published', () => {
    expect(question(pia, 'riskAreaI').help?.en).toContain('not published');
  });

  /** The 36 triggers of the e-Tool. */
  const triggers = `
    LEGACY_IT_NON_COMPLIANT NO_STAFF_PRIVACY_TRAINING NO_COMPLAINT_PROCESS NO_DATA_MINIMIZATION_EXERCISE
    NO_INADVERTENT_COLLECTION_POLICY NO_COLLECTION_ISA NO_PRIVACY_NOTICE PRIVACY_NOTICE_NOT_DRAFTED
    NO_LAC_APPROVED_RETENTION_SCHEDULE NO_TWO_YEAR_RETENTION_CONTROL NO_CORRECTION_MECHANISM NO_STATEMENT_OF_DISAGREEMENT
    NO_PHYSICAL_DISPOSAL_PROCESS PHYSICAL_DISPOSAL_NOT_DOCUMENTED NO_ELECTRONIC_DISPOSAL_PROCESS
    ELECTRONIC_DISPOSAL_NOT_DOCUMENTED DEVICES_NOT_WIPED NO_DISCLOSURE_ISA ISA_OUTDATED
    INDIVIDUALS_NOT_INFORMED_OF_DISCLOSURE NO_SECURITY_DESIGNATION SECURITY_ASSESSMENT_NOT_DONE NO_STORAGE_AGREEMENT
    STORAGE_AGREEMENT_OUTDATED PI_LEAVES_CANADA NO_ADMINISTRATIVE_SAFEGUARDS NO_PHYSICAL_SAFEGUARDS NO_TECHNICAL_SAFEGUARDS
    ACCESS_ROLES_NOT_ESTABLISHED NO_ACCESS_OR_MODIFICATION_MONITORING NO_BREACH_PROCESS SAFEGUARDS_NOT_TESTED
    NO_PIA_WEB_SUMMARY NO_ACCESS_MECHANISM THIRD_PARTIES_NOT_TOLD_OF_CORRECTIONS REQUESTERS_NOT_TOLD_REASONS_OF_REFUSAL`
    .trim()
    .split(/\s+/);
  const codeOf = (trigger: string): string => trigger.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const proposals = asked(pia).flatMap((one) => (one.proposesRisks ?? []).map((proposal) => ({ proposal, question: one })));

  it('proposes a risk for each trigger of the e-Tool, and for nothing else', () => {
    expect(triggers).toHaveLength(36);
    const codes = new Set(proposals.map(({ proposal }) => proposal.code.replace(/Yet$/, '')));
    expect([...codes].toSorted()).toEqual(triggers.map(codeOf).toSorted());
    expect(new Set(proposals.map((one) => one.question.id)).size).toBe(36);
  });

  it('says another risk where something is not there yet than where it is not meant to be', () => {
    for (const { question: one } of proposals) {
      if (!('options' in one) || !one.options.some(({ id }) => id === 'YES_NOT_ESTABLISHED')) continue;
      const on = (answer: string): RiskProposal | undefined => one.proposesRisks?.find(({ when }) => when.includes(answer));
      const [no, notYet] = [on('NO'), on('YES_NOT_ESTABLISHED')];
      expect(no && notYet, one.id).toBeTruthy();
      expect(no?.text.en).not.toBe(notYet?.text.en);
      expect(no?.text.fr).not.toBe(notYet?.text.fr);
      expect(on('YES_IN_PLACE')).toBeUndefined();
    }
  });

  it('names for each proposed risk principles that the register offers, and what it rests on', () => {
    const register = question(pia, 'risks');
    const fields = 'questions' in register ? register.questions : [];
    const principles = fields.find(({ id }) => id === 'principles');
    const offered = principles && 'options' in principles ? principles.options.map(({ id }) => id) : [];
    expect(offered).toHaveLength(12);
    for (const { proposal } of proposals) {
      expect(proposal.principles.length, proposal.code).toBeGreaterThan(0);
      expect(offered).toEqual(expect.arrayContaining([...proposal.principles]));
      expect(proposal.citation, proposal.code).toBeDefined();
    }
  });
});

test('the addendum names the sections of the assessment, and its risks rest on what they cite', () => {
  const addendum = form('pia-addendum', '2026-1');
  const concerned = question(addendum, 'sectionsConcerned');
  const section = 'questions' in concerned ? concerned.questions[0] : undefined;
  expect(section && 'options' in section && section.options.map(({ id }) => id)).toEqual(form('pia', '2026-1').sections.map(({ id }) => id));
  const proposals = asked(addendum).flatMap((one) => one.proposesRisks ?? []);
  expect(proposals.length).toBe(7);
  for (const { code, citation, principles } of proposals) expect(citation && principles.length > 0, code).toBe(true);
});

test('the privacy protocol has the ten contents, in the order of the standard', () => {
  const { sections: all } = form('privacy-protocol', '2026-1');
  expect(all.at(-1)?.questions).toMatchObject([{ id: 'officialForm', type: 'file', required: true }]);
  const sections = all.slice(0, -1);
  expect(sections.map(({ id }) => id)).toEqual([
    'programName',
    'responsibleOfficial',
    'description',
    'purpose',
    'authority',
    'elements',
    'notification',
    'disclosure',
    'safeguards',
    'retention',
  ]);
  sections.forEach(({ questions }, index) => {
    for (const one of questions) expect(one.sources?.[0]?.section, one.id).toBe(`C.2.2.19.${index + 1}`);
    expect(questions.length).toBeGreaterThan(0);
  });
});

test.each(['review-privacy', 'review-security', 'review-ethics-gba-plus', 'review-policy'])('%s ends with an opinion', (id) => {
  const [opinion, conditions, reasons] = asked(form(id, '2026-1')).slice(-3);
  expect(opinion).toMatchObject({ id: 'opinion', required: true });
  expect(opinion && 'options' in opinion && opinion.options.map((one) => one.id)).toEqual(['support', 'supportWithConditions', 'doNotSupport']);
  expect(conditions).toMatchObject({ id: 'conditions', type: 'group', visibleWhen: { question: 'opinion', is: 'supportWithConditions' } });
  expect(reasons).toMatchObject({ id: 'reasons', required: true });
});

test('each use of facial recognition is asked for the conditions of the directive', () => {
  expect(form('facial-recognition-use', '2026-1').sections[0]?.questions.map(({ id }) => id)).toEqual([
    'technologyAuthorized',
    'featureEnabled',
    'useCase',
    'exigentStatement',
    'exigencyBasis',
    'harm',
    'canadianLink',
    'approver',
    'approverIsRequester',
    'searcherQualified',
    'fileNumber',
    'validFromOn',
    'validUntilOn',
    'headquartersNotified',
  ]);
});

test('the facial-recognition checklist asks for the uses, then the eleven areas', () => {
  const { sections } = form('facial-recognition-checklist', '2026-1');
  expect(sections[0]?.questions.map(({ id }) => id)).toEqual(['useCases', 'otherUses', 'exigency', 'approver']);
  expect(sections.slice(1).map(({ id }) => id)).toEqual([
    'LAWFUL_AUTHORITY',
    'NECESSITY_AND_PROPORTIONALITY',
    'PRIVACY_BY_DESIGN',
    'ACCURACY',
    'DATA_MINIMIZATION',
    'PURPOSE_LIMITATION',
    'RETENTION',
    'SECURITY',
    'OPENNESS',
    'ACCESS',
    'ACCOUNTABILITY',
  ]);
});

test('the preparation follows suppliers three levels down, with the same questions at each', () => {
  let level = question(form('preparation', '2026-3'), 'providers');
  const depths: string[] = [];
  for (;;) {
    const inner = 'questions' in level ? level.questions : [];
    expect(inner.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['suppliesPersonalInformation', 'lawfulness', 'collectionAuthority', 'evidenceDate', 'jurisdiction', 'ownership', 'datasets']),
    );
    depths.push(level.id);
    const next = inner.find(({ id }) => id === 'subProviders');
    if (!next) break;
    level = next;
  }
  expect(depths).toEqual(['providers', 'subProviders', 'subProviders']);
});
