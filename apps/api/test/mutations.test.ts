import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { registering } from '@gatehouse/policy/testing';
import { schema } from '../src/schema/index.ts';
import { subjects } from './cast.ts';
import { nodeId, openApi, type Harness } from './harness.ts';
import { acts, documentOf, inputOf, restrictedTechnology, type Act, type Given } from './mutations.ts';

/*
 * Who may give each command in the situation in which its turn has come:
 *   +  accepted    P  the power is missing    N  not their part in this    S  nobody appoints themselves
 *   R  the profile asks Legal Services for no signature    O  it is their own proposal
 *   .  not found: the case, assessment, authorization or technology is hidden from them
 */
const codes: Readonly<Record<string, string>> = { '+': 'accepted', '.': 'notFound', P: 'powerMissing', N: 'notYourPart', S: 'selfAppointment', R: 'reviewNotRequired', O: 'proposerMayNot' };

// Program: officer who asked, executive · NTOP: analyst, director · privacy: analyst, s.10 official · legal, security,
// ethics, policy · director general, assistant and deputy commissioner, head · auditor, administrator · of other units:
// officer, executive, employee.
const table = `
  register                    ++ ++ ++ ++++ ++++ ++ +++
  triage                      P. ++ PP PPPP PPPP P. ...
  acceptPrivacyDuty           P. PP ++ PPPP PPPP P. ...
  nominateExecutive           +. ++ PP PPPP PPPP P. ...
  acceptOwnership             N+ NN NN NNNN NNNN N. ...
  declineOwnership            N+ NN NN NNNN NNNN N. ...
  freezePreparation           ++ ++ PP PPPP PPPP P. ...
  recordReview privacy        PP PP +P PPPP PPPP P. ...
  recordReview security       PP PP PP P+PP PPPP P. ...
  recordReview ethics         PP PP PP PP+P PPPP P. ...
  recordReview policy         PP PP PP PPP+ PPPP P. ...
  requestInformation          PP PP PP PP+P PPPP P. ...
  confirmReview               PP PP +P PPPP PPPP P. ...
  provideInformation          ++ ++ PP PPPP PPPP P. ...
  freezeChecklist             ++ ++ ++ PPPP PPPP P. ...
  freezePaper                 ++ ++ ++ PPPP PPPP P. ...
  signChecklist               P+ PP P+ PPPP PPPP P. ...
  returnChecklist             P+ PP P+ PPPP PPPP P. ...
  declineChecklist            P+ PP P+ PPPP PPPP P. ...
  giveLegalAdvice             P. PP PP +PPP PPPP P. ...
  signForLegal                PP PP PP RPPP PPPP P. ...
  recommend                   PP P+ PP PPPP PPPP P. ...
  recordDecision approve      PP PP PP PPPP ++++ P. ...
  recordDecision prohibit     PP PP PP PPPP P+++ P. ...
  stateUseStopped             +. P+ PP PPPP PPPP P. ...
  withdraw                    +. P+ PP PPPP PPPP P. ...
  comment                     +. ++ ++ ++++ ++++ +. ...
  attachFile                  +. ++ ++ ++++ ++++ +. ...
  resolveCaseEffect           P. ++ PP PPPP PPPP P. ...
  freezeAssessment            ++ PP ++ PPPP PPPP P. ...
  signAssessment              P+ PP P+ PPPP PPPP P. ...
  returnAssessment            P+ PP P+ PPPP PPPP P. ...
  declineAssessment           P+ PP P+ PPPP PPPP P. ...
  resolveAssessmentEffect     PP ++ PP PPPP PPPP P. ...
  evidenceCondition           N+ NN NN NNNN NNNN N. ...
  acceptCondition             PP ++ PP PPPP PPPP P. ...
  returnCondition             PP ++ PP PPPP PPPP P. ...
  endAuthorization            P+ P+ PP PPPP PPPP P. ...
  signReport                  N+ NN NN NNNN NNNN N. ...
  resolveAuthorizationEffect  PP ++ PP PPPP PPPP P. ...
  stateFeature                PP ++ PP PPPP PPPP PP PPP
  stateFeature restricted     .. ++ PP PPPP PPPP P. ...
  changeSensitivity           PP ++ PP PPPP PPPP PP PPP
  liftProhibition             PP PP PP PPPP P+++ PP PPP
  establishPosition           PP PP PP PPPP PPPP P+ PPP
  appoint                     PP PP PP PPPP PPPP P+ PPP
  appoint themselves          PP PP PP PPPP PPPP PS PPP
  endIncumbency               PP PP PP PPPP PPPP P+ PPP
  orderDelegation             PP PP PP PPPP PPP+ PP PPP
  proposeReferenceEntry       PP P+ ++ +PPP PPPP P+ PPP
  approveReferenceEntry       PP P+ P+ +PPP PPPP PP PPP
  approveReferenceEntry of counsel  PP P+ P+ OPPP PPPP PP PPP
  declineReferenceEntry       PP P+ P+ +PPP PPPP PP PPP
  withdrawReferenceEntry      NN NN +N NNNN NNNN NN NNN
  saveAnswer preparation      +. ++ PP PPPP PPPP P. ...
  saveAnswer checklist        ++ ++ ++ PPPP PPPP P. ...
  saveAnswer security review  PP PP PP P+PP PPPP P. ...
  saveAnswer assessment       ++ PP ++ PPPP PPPP P. ...
  saveAnswer report           N+ NN NN NNNN NNNN N. ...
  upgradeDraft preparation    +. ++ PP PPPP PPPP P. ...
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => /^\s*(.+?)\s{2,}(.+)$/.exec(line))
  .map((found) => ({ name: found?.[1] ?? '', cells: [...(found?.[2] ?? '').replaceAll(' ', '')] }));

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

async function give(subject: string, act: Act, given: Given): Promise<string> {
  const { data, errors } = await api.ask<Record<string, { readonly __typename: string; readonly code?: string }>>(
    subject,
    documentOf(act.mutation),
    { input: inputOf(act, given, randomUUID()) },
  );
  expect(errors, `${subject} ${act.mutation}`).toBeUndefined();
  const answer = data?.[act.mutation];
  return answer?.__typename === 'Refusal' ? (answer.code ?? '') : 'accepted';
}

describe('each mutation and each role', () => {
  it('stand in the table', () => {
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(acts));
    const given = new Set(Object.values(acts).map(({ mutation }) => mutation));
    expect([...given].toSorted()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted());
    for (const { name, cells } of rows) expect(cells.length, name).toBe(subjects.length);
  });

  it.each(rows)('$name', async ({ name, cells }) => {
    const act = acts[name];
    if (!act) throw new Error(`There is no act ${name}`);
    const expected = Object.fromEntries(subjects.map((subject, index) => [subject, codes[cells[index] ?? ''] ?? '?']));
    const answers: Record<string, string> = {};
    // A refusal changes nothing, so all who are refused ask of one and the same; each of the others of a fresh one.
    const refused = subjects.filter((subject) => expected[subject] !== 'accepted');
    const asksForThemselves = name === 'appoint themselves' || name === 'attachFile';
    const shared = asksForThemselves ? null : await act.prepare(api, subjects[0] ?? '');
    for (const subject of refused) answers[subject] = await give(subject, act, shared ?? (await act.prepare(api, subject)));
    let fresh = shared;
    for (const subject of subjects.filter((one) => expected[one] === 'accepted')) {
      answers[subject] = await give(subject, act, fresh ?? (await act.prepare(api, subject)));
      fresh = null;
    }
    expect(answers).toEqual(expected);
  });
});

describe('a mutation of what is hidden', () => {
  const addressed = Object.entries(acts).filter(([name]) => !/^(register|establishPosition|appoint|endIncumbency|orderDelegation|stateFeature$|changeSensitivity|liftProhibition|\w+ReferenceEntry)/.test(name));

  it.each(addressed)('is answered as one of nothing: %s', async (_name, act) => {
    const given = await act.prepare(api, 'EMPLOYEE');
    const answer = (id: string) =>
      api.askText('EMPLOYEE', documentOf(act.mutation), { input: inputOf(act, { ...given, id }, randomUUID()) });
    const ofNothing = await answer(randomUUID());
    expect(ofNothing).toContain('"code":"notFound"');
    expect(await answer(given.id ?? '')).toBe(ofNothing);
    for (const type of ['Case', 'Assessment', 'Authorization', 'Technology']) {
      expect(await answer(nodeId(type, given.id ?? '')), type).toBe(ofNothing);
    }
  });

  it('is answered so too where a hidden technology or case is named beside', async () => {
    const hidden = await restrictedTechnology(api);
    const naming = (technologyId: string) => {
      const input = registering({ technologyId, technology: null });
      return api.askText('EMPLOYEE', documentOf('register'), { input: { ...input, commandId: randomUUID() } });
    };
    expect(await naming(hidden)).toContain('unknownTechnology');
    expect(await naming(hidden)).toBe(await naming(randomUUID()));
  });
});
