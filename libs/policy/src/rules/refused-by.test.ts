import { describe, expect, it } from 'vitest';
import { refuse } from '../kernel/refusal.ts';
import { rcmp } from '../profile/rcmp.ts';
import { evaluateFor } from './evaluate.ts';
import { refusedBy, refusingTable } from './refused-by.ts';
import { securityAuthorizationTable } from './security-authorization.ts';

const table = securityAuthorizationTable(rcmp);
const said = evaluateFor(table, { controls: 'notAssessed', operatorsAlterRecords: 'no' }, { openedOn: '2026-11-24', on: '2026-11-24' });

describe('what a table refuses', () => {
  it('names the table, the codes and the rows, and none of its duties', () => {
    const refusal = refusedBy(table, said);
    expect(refusal).toMatchObject({ code: 'rulesRefuse', params: { table: 'security-authorization' } });
    expect(refusal?.params['codes']).toContain('controlsNotAssessed');
    expect(refusal?.params['codes']).not.toContain('assessAgain');
    expect(refusal?.params['rows']).toContain('1-controls');
    expect(refusal?.params['rows']).not.toContain('13-records');
  });

  it('is nothing where no row of it refuses', () => {
    expect(refusedBy(table, said.filter(({ kind }) => kind === 'duty'))).toBeNull();
  });

  it('is explained by the rows of the version that counted, with the facts and what would change it', () => {
    const refusal = refusedBy(table, said.filter(({ code }) => code === 'controlsNotAssessed'));
    const refusing = refusal && refusingTable(refusal, rcmp);
    expect(refusing?.version.version).toBe('2019-07-01');
    expect(refusing?.obligations).toMatchObject([
      {
        code: 'controlsNotAssessed',
        rule: { en: 'The controls are assessed.' },
        citation: { instrument: 'DSM', section: 'B.2.6' },
        factsUsed: { controls: 'notAssessed' },
        waysOut: [[{ fact: 'controls', to: 'assessed' }]],
      },
    ]);
  });

  it('explains no refusal but its own', () => {
    expect(refusingTable(refuse('prohibited', { level: 4 }), rcmp)).toBeNull();
  });
});
