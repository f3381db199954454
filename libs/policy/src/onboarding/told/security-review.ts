import type { Fact, Facts } from '../../rules/fact.ts';
import { from, isSaid, type Answers, type Tells } from './reading.ts';

/**
 * What the review tells the table of security authorizations. It asks neither whether who authorized it had the authority
 * nor whether anything changed since.
 */
function securityAuthorization(answers: Answers): Facts {
  const documented = isSaid(answers['residualRiskText']) ? 'documented' : 'notDocumented';
  const residualRisk = from({ none: 'none', low: documented, medium: documented, high: documented }, answers['residualRisk']);
  return {
    controls: from({ all: 'assessed', some: 'notAssessed', none: 'notAssessed' }, answers['controlsAssessed']),
    residualRisk,
    riskAccepted: residualRisk === null || residualRisk === 'none' ? null : isSaid(answers['residualRiskAcceptedBy']) ? 'yes' : 'no',
    authorization: from({ full: 'full', interim: 'interim', no: 'none' }, answers['authorizationToOperate']),
    authorizedOn: (answers['authorizedOn'] ?? null) as Fact,
    expiresOn: (answers['authorizationExpiresOn'] ?? null) as Fact,
    conditions: from({ met: 'met', open: 'open', none: 'none' }, answers['conditionsStanding']),
    operatorsAlterRecords: from({ yes: 'no', no: 'yes' }, answers['operatorsCannotAlterRecords']),
  };
}

export const securityReviewTells: Tells = { 'security-authorization': securityAuthorization };
