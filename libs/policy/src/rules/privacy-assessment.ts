import type { Table } from './table.ts';

/**
 * T1: does this need a privacy impact assessment? Directive on Privacy Practices (Treasury Board, effective 2024-10-09),
 * App. C, C.2.2.6 to C.2.2.18. The checklist that documents it is C.2.2.6 and C.2.2.7. The table proposes; the program
 * executive and the section 10 official determine.
 */
export const privacyAssessment: Table = {
  id: 'privacy-assessment',
  versions: [
    {
      version: '2024-10-09',
      effectiveFrom: '2010-01-01',
      effectiveTo: null,
      binds: 'laterActsInOpenCases',
      rows: [
        {
          id: '1-no-authority',
          when: { fact: 'legalAuthority', is: 'no' },
          obligations: [{ code: 'stop', proposedFor: 'privacy:s10' }],
          citation: { instrument: 'DPP', section: '4.2.7' },
        },
        {
          id: '2-no-personal-information',
          when: { fact: 'personalInformation', is: 'no' },
          obligations: [{ code: 'none', proposedFor: 'privacy:s10' }],
          citation: { instrument: 'DPP', section: 'C.2.2.6' },
        },
        {
          id: '3-new-administrative',
          when: {
            all: [
              { fact: 'personalInformation', is: 'yes' },
              { fact: 'administrativePurpose', is: 'yes' },
              { fact: 'activity', is: 'new' },
            ],
          },
          obligations: [{ code: 'pia', proposedFor: 'privacy:s10' }],
          citation: { instrument: 'DPP', section: 'C.2.2.9.1' },
        },
        {
          id: '4-substantial-modification',
          when: {
            all: [
              { fact: 'personalInformation', is: 'yes' },
              { fact: 'administrativePurpose', is: 'yes' },
              { fact: 'activity', is: 'modified' },
              { fact: 'modifiedThrough', includesAny: ['process', 'thirdParty', 'automatedDecision'] },
            ],
          },
          obligations: [{ code: 'addendum', proposedFor: 'privacy:s10' }],
          citation: { instrument: 'DPP', section: 'C.2.2.9.2' },
        },
        {
          id: '5-official-determines',
          when: { fact: 'riskWarrantsAssessment', is: 'yes' },
          obligations: [{ code: 'pia', proposedFor: 'privacy:s10' }],
          citation: { instrument: 'DPP', section: 'C.2.2.9.3' },
        },
        {
          id: '6-no-information-bank',
          when: {
            all: [
              { fact: 'personalInformation', is: 'yes' },
              { fact: 'administrativePurpose', is: 'yes' },
              { fact: 'activity', in: ['existing', 'modified'] },
              { fact: 'informationBank', is: 'no' },
            ],
          },
          obligations: [{ code: 'pia', proposedFor: 'privacy:s10' }],
          citation: { instrument: 'DPP', section: 'C.2.2.9.4' },
        },
        {
          id: '7-non-administrative',
          when: {
            all: [
              { fact: 'personalInformation', is: 'yes' },
              { fact: 'administrativePurpose', is: 'no' },
            ],
          },
          obligations: [{ code: 'protocol', proposedFor: 'privacy:s10' }],
          citation: { instrument: 'DPP', section: 'C.2.2.18' },
        },
        {
          id: '8-several-institutions',
          when: { fact: 'otherInstitutions', is: 'yes' },
          obligations: [{ code: 'leadInstitution' }, { code: 'checklistToTbsAndOpc' }],
          citation: { instrument: 'DPP', section: 'C.2.2.8' },
        },
        {
          id: '9-treasury-board-submission',
          when: { fact: 'treasuryBoardSubmission', is: 'yes' },
          obligations: [{ code: 'submissionStatesAssessment' }],
          citation: { instrument: 'DPP', section: '4.2.39' },
        },
      ],
    },
  ],
};
