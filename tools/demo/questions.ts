import type { InputOf } from '@gatehouse/policy';
import type { Stage } from './stage.ts';

type Asking = InputOf<'onboarding', 'askQuestion'>;

const ofTheCase = { form: null, question: null, fileSha256: null } as const;

/** The cases that are asked about. */
interface Asked {
  readonly translation: string;
  readonly plate: string;
  readonly records: string;
}

/** What people asked about a few cases in the last days: one question is answered, one is open, one was handed on. */
export async function playQuestions(stage: Stage, positions: Readonly<Record<string, string>>, { translation, plate, records }: Asked): Promise<void> {
  const ask = async (subject: string, caseId: string, input: Pick<Asking, 'body' | 'language'> & Partial<Asking>): Promise<string> => {
    const { answer } = await stage.as(subject, 'onboarding', 'askQuestion', caseId, { personId: null, power: null, positionIds: [], ...ofTheCase, ...input });
    return String(answer['questionId']);
  };

  stage.at(6);
  const servers = await ask('security-authorizer', translation, {
    personId: stage.person('officer-b'),
    body: 'Does the server that translates the recordings have any connection to the outside?',
    language: 'en',
  });
  stage.at(5);
  const owner = positions['executive-b'] ?? '';
  await stage.as('officer-b', 'onboarding', 'answerQuestion', translation, {
    questionId: servers,
    body: 'Non : le serveur d’essai est isolé, et les mises à jour y sont copiées à la main. @Cadre responsable, Unité B a approuvé ce montage.',
    language: 'fr',
    mentions: [{ personId: stage.person('executive-b'), positionId: null, power: null }],
    positionIds: [owner],
  });

  stage.at(3);
  const spread = await ask('ntop-analyst', records, {
    power: 'review:ethicsGbaPlus',
    body: 'Are the closed files that the test set imitates spread evenly over the divisions?',
    language: 'en',
  });
  stage.at(2);
  await stage.as('ethics-reviewer', 'onboarding', 'handOnQuestion', records, {
    questionId: spread,
    personId: stage.person('officer-b'),
    power: null,
    positionIds: [],
    note: 'You made the test set and know where its files come from.',
  });

  stage.at(2);
  await ask('s10-official', plate, {
    power: 'review:policy',
    form: 'preparation',
    question: 'retentionNonMatches',
    body: 'Quelle politique fixe la durée de conservation des plaques qui ne correspondent à aucun véhicule volé?',
    language: 'fr',
  });
}
