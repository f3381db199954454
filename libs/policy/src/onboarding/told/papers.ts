import { compile } from '../../forms/compile.ts';
import { evaluateForm } from '../../forms/evaluate.ts';
import { algorithmicImpactAssessment } from '../../questionnaires/aia/2025-10-03/aia.ts';
import type { Facts } from '../../rules/fact.ts';
import { chosen, same, type Answers, type Tells } from './reading.ts';

/** One use that is not allowed is enough: what the technology would do as well does not make up for it. */
function facialRecognition(answers: Answers): Facts {
  const uses = chosen(answers['useCases']);
  return {
    useCase: uses.includes('other') ? 'other' : (uses[0] ?? null),
    approver: same('cropsOfficer', 'moreSenior', 'other')(answers['approver']),
  };
}

export const facialRecognitionTells: Tells = { 'facial-recognition': facialRecognition };

function automatedDecision(answers: Answers): Facts {
  return {
    automation: same('none', 'assists', 'replaces')(answers['automation']),
    administrativeDecision: same('yes', 'no')(answers['administrativeDecision']),
    policeInvestigation: same('yes', 'no')(answers['policeInvestigation']),
    impactAssessment: same('none', 'completed', 'approved', 'published')(answers['impactAssessment']),
  };
}

function consequences(answers: Answers): Facts {
  return {
    adverse: same('yes', 'no')(answers['adverse']),
    approvedBy: same('nobody', 'assistantDeputyMinister', 'deputyHead', 'treasuryBoard')(answers['approvedBy']),
  };
}

export const automatedDecisionTells: Tells = { 'automated-decision': automatedDecision, 'automated-decision-consequences': consequences };

/** The impact level follows from the points of the answers, by the scoring of the form. */
function impactLevel(answers: Answers): Facts {
  const { score } = evaluateForm(compile(algorithmicImpactAssessment), answers);
  return { level: score ? `level${score.level}` : null };
}

export const impactAssessmentTells: Tells = { 'automated-decision-consequences': impactLevel };
