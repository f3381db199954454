import { createRecordPool, systemCommandId } from '@gatehouse/db/record';
import { join } from 'node:path';
import type pg from 'pg';
import { createLocalFileStore } from '@gatehouse/db/files';
import { demoCase, type DemoCase } from './cases.ts';
import { foundOrganization } from './organization.ts';
import { begunPia } from './pia.ts';
import { playQuestions } from './questions.ts';
import { playReports } from './reports.ts';
import { createStage } from './stage.ts';

const unitA = { officer: 'officer-a', executive: 'executive-a', unitId: 'unit-a' } as const;
const unitB = { officer: 'officer-b', executive: 'executive-b', unitId: 'unit-b' } as const;

/**
 * Plays the demo organization's past through the real commands, once: an empty record is filled, one whose filling was
 * broken off is filled to the end, another is left alone. Products are fictional; the two real names carry only what a
 * published source says of them.
 */
export async function loadDemo({ databaseUrl, issuer, dataDir, now = new Date() }: {
  /** The owner's: nobody else may record an import. */
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly dataDir: string;
  readonly now?: Date;
}): Promise<'loaded' | 'present'> {
  const pool = createRecordPool(databaseUrl, 4);
  try {
    const began = await beginning(pool, now);
    if (began === null) return 'present';
    let commands = 0;
    const stage = createStage({
      pool,
      issuer,
      store: createLocalFileStore(join(dataDir, 'files')),
      now: began,
      commandIds: () => systemCommandId('demo', ++commands),
    });
    const positions = await foundOrganization(stage, issuer);
    const play = (demo: DemoCase) => demoCase(stage, positions, demo);

    // Waits for triage: a search in faces collected from the web, in use before anybody was asked.
    await play({
      ...unitB,
      name: { en: 'FaceLook Web Search', fr: 'Recherche Web FaceLook' },
      kind: 'application',
      vendor: 'Demo Vendor One',
      categories: ['BIOMETRICS'],
      useCase: { en: 'Finding who is in an image', fr: 'Trouver qui figure sur une image' },
      purpose: 'Identify people in seized images by searching faces on the web. Two trial accounts were opened in October.',
      dataAsked: 'real',
      personalInformation: 'yes',
      inUse: true,
      daysAgo: 4,
    }).register();

    // Two real names, with only what the published register says of them.
    for (const [name, statement] of [
      ['Spotlight', 'Facial recognition disabled and not in use (GC AI Register, as mirrored at canada.clarable.ai)'],
      ['Traffic Jam', 'Facial recognition disabled by the vendor for RCMP users (GC AI Register, as mirrored at canada.clarable.ai)'],
    ] as const) {
      const story = play({
        ...unitA,
        name: { en: name, fr: name },
        kind: 'application',
        vendor: name === 'Spotlight' ? 'Thorn' : 'Marinus Analytics',
        useCase: {
          en: 'Finding victims of trafficking in public advertisements',
          fr: 'Trouver des victimes de traite dans des annonces publiques',
        },
        purpose: 'Catalogue entry for the demonstration: it shows a feature stated as disabled, with its published source.',
        dataAsked: 'none',
        personalInformation: 'unknown',
        daysAgo: 20,
      });
      await story.register();
      await stage.as('ntop-analyst', 'technology', 'stateFeature', story.technologyId, {
        featureId: null,
        name: { en: 'Facial recognition', fr: 'Reconnaissance faciale' },
        status: 'disabled',
        evidence: { fileSha256: null, source: statement },
      });
    }

    // Waits for an executive to be named.
    const drone = play({
      ...unitA,
      name: { en: 'Demo Drone Mapper', fr: 'Cartographe par drone (démo)' },
      kind: 'device',
      vendor: 'Demo Vendor Two',
      useCase: { en: 'Measuring collision scenes', fr: 'Mesurer des scènes de collision' },
      purpose: 'Map collision scenes from the air to reopen roads sooner.',
      daysAgo: 10,
    });
    await drone.register();
    await drone.triage();

    // Waits for the executive to accept ownership.
    const vehicle = play({
      ...unitB,
      name: { en: 'Vehicle Data Reader', fr: 'Lecteur de données de véhicule' },
      kind: 'device',
      vendor: 'Demo Vendor Three',
      useCase: { en: 'Reading the event recorder after a collision', fr: 'Lire l’enregistreur après une collision' },
      purpose: 'Lire l’enregistreur de données d’un véhicule après une collision mortelle.',
      daysAgo: 12,
    });
    await vehicle.register();
    await vehicle.triage();
    await vehicle.nominate();

    // Waits for the officer to complete the preparation.
    const redaction = play({
      ...unitA,
      name: { en: 'Video Redaction Assistant', fr: 'Assistant de caviardage vidéo' },
      kind: 'software',
      vendor: 'Demo Vendor Four',
      useCase: { en: 'Blurring bystanders before disclosure', fr: 'Flouter les passants avant communication' },
      purpose: 'Blur bystanders in video before it is disclosed to the defence.',
      daysAgo: 15,
    });
    await redaction.register();
    await redaction.triage();
    await redaction.own();

    // Under review: one opinion against, one asking for information, two still to come; the checklist waits for its signatures.
    const sorter = play({
      ...unitA,
      name: { en: 'Evidence Image Sorter', fr: 'Trieur d’images de preuve' },
      kind: 'software',
      vendor: 'Demo Vendor Five',
      categories: ['BIOMETRICS'],
      useCase: { en: 'Grouping seized images by scene', fr: 'Regrouper des images saisies par scène' },
      purpose: 'Group seized images by scene so that victims are found sooner.',
      dataAsked: 'volunteers',
      personalInformation: 'yes',
      daysAgo: 24,
    });
    await sorter.toReview();
    await sorter.review('ethicsGbaPlus', 'doNotSupport', 'Error rates by skin tone are not stated; the test set must be balanced first.');
    await sorter.requestInformation('policy', 'Quelle politique de conservation s’applique aux gabarits?');
    await sorter.sign(
      await sorter.checklist({
        legalAuthority: 'yes',
        authorityText: 'Criminal Code, section 487',
        personalInformation: 'yes',
        administrativePurpose: 'yes',
        activity: 'new',
        riskWarrantsAssessment: 'no',
        otherInstitutions: 'no',
        treasuryBoardSubmission: 'no',
        coveredByExisting: 'no',
      }),
      'pia',
      ['executive'],
    );

    // Needs its checklist.
    const translation = play({
      ...unitB,
      name: { en: 'Interview Translator', fr: 'Traducteur d’entrevues' },
      kind: 'software',
      vendor: 'Demo Vendor Six',
      useCase: { en: 'Draft translation of recorded interviews', fr: 'Traduction provisoire d’entrevues enregistrées' },
      purpose: 'Traduire provisoirement des entrevues enregistrées, avant la traduction officielle.',
      daysAgo: 26,
    });
    await translation.toReview();
    await translation.reviews();

    // A PIA is being written.
    const plate = play({
      ...unitA,
      name: { en: 'Plate Finder', fr: 'Repère-plaques' },
      kind: 'device',
      vendor: 'Demo Vendor Seven',
      useCase: { en: 'Finding stolen vehicles', fr: 'Retrouver des véhicules volés' },
      purpose: 'Read number plates at fixed points to find stolen vehicles.',
      dataAsked: 'volunteers',
      personalInformation: 'yes',
      daysAgo: 40,
    });
    const needsPia = {
      legalAuthority: 'yes',
      authorityText: 'Royal Canadian Mounted Police Act, section 18',
      personalInformation: 'yes',
      administrativePurpose: 'yes',
      activity: 'new',
      riskWarrantsAssessment: 'no',
      otherInstitutions: 'no',
      treasuryBoardSubmission: 'no',
      coveredByExisting: 'no',
    };
    await plate.toReview();
    await plate.reviews();
    await plate.sign(await plate.checklist(needsPia), 'pia');
    await plate.beginAssessment(begunPia);

    // A PIA waits for the second signature.
    const phone = play({
      ...unitB,
      name: { en: 'Phone Extraction Kit', fr: 'Trousse d’extraction de téléphones' },
      kind: 'tool',
      vendor: 'Demo Vendor Eight',
      useCase: { en: 'Extracting seized telephones', fr: 'Extraire le contenu de téléphones saisis' },
      purpose: 'Extraire le contenu de téléphones saisis sous mandat, avec un journal complet.',
      dataAsked: 'volunteers',
      personalInformation: 'yes',
      daysAgo: 60,
    });
    await phone.toReview();
    await phone.reviews();
    await phone.sign(await phone.checklist(needsPia), 'pia');
    await phone.signAssessment(await phone.freezeAssessment(), ['executive']);

    // Waits for NTOP's recommendation.
    const records = play({
      ...unitB,
      name: { en: 'Records Search Assistant', fr: 'Assistant de recherche documentaire' },
      kind: 'software',
      vendor: null,
      useCase: { en: 'Searching closed files', fr: 'Chercher dans des dossiers fermés' },
      purpose: 'Chercher plus vite dans des dossiers fermés, sur un jeu d’essai synthétique.',
      daysAgo: 30,
    });
    await records.toRecommendation();

    // Waits for a decision.
    const transcription = play({
      ...unitA,
      name: { en: 'Interview Transcriber', fr: 'Transcripteur d’entrevues' },
      kind: 'software',
      vendor: 'Demo Vendor Nine',
      useCase: { en: 'Transcribing recorded interviews', fr: 'Transcrire des entrevues enregistrées' },
      purpose: 'Transcribe recorded interviews for the file.',
      daysAgo: 45,
    });
    await transcription.toRecommendation();
    await transcription.recommend('approveWithConditions', ['Keep no audio after the test.']);

    const condition = (subject: string, text: string, dueOn: string | null = null) => ({
      text,
      kind: 'precedent' as const,
      ownerPositionId: positions[subject] ?? '',
      dueOn,
    });

    // Conditions: one waits for acceptance, one for its owner.
    const crowd = play({
      ...unitA,
      name: { en: 'Crowd Density Counter', fr: 'Compteur de densité de foule' },
      kind: 'technique',
      vendor: null,
      useCase: { en: 'Safety of public events', fr: 'Sécurité d’événements publics' },
      purpose: 'Count how dense a crowd is, without recording anybody.',
      daysAgo: 55,
    });
    await crowd.toRecommendation();
    await crowd.recommend('approveWithConditions', ['Operators are trained.', 'Images are not stored.']);
    const crowdAuthorization = await crowd.decide('director-general', 'approveWithConditions', {
      conditions: [
        condition('executive-a', 'Operators have completed the training before the first use.'),
        condition('executive-a', 'The vendor’s storage of images is switched off and shown to be.', stage.day(40)),
      ],
    });
    const { id: conditionId } = await stage.state<{ id: string }>(
      'SELECT id::text FROM condition WHERE authorization_id = $1 ORDER BY position LIMIT 1',
      [crowdAuthorization],
    );
    stage.at(9);
    await stage.as('executive-a', 'authorization', 'evidenceCondition', crowdAuthorization, {
      conditionId,
      explanation: 'Both operators completed the course; the attendance sheet is attached to the case.',
      fileSha256s: [],
    });

    // A test in force.
    const map = play({
      ...unitB,
      name: { en: 'Search Area Planner', fr: 'Planificateur de zones de recherche' },
      kind: 'software',
      vendor: null,
      useCase: { en: 'Planning the search for missing people', fr: 'Planifier la recherche de personnes disparues' },
      purpose: 'Planifier les zones de recherche de personnes disparues.',
      daysAgo: 70,
    });
    await map.toRecommendation();
    await map.recommend();
    await map.decide('director-general', 'approve');

    // A test that ended and owes its report.
    const sound = play({
      ...unitA,
      name: { en: 'Gunshot Locator', fr: 'Localisateur de coups de feu' },
      kind: 'device',
      vendor: 'Demo Vendor Ten',
      useCase: { en: 'Finding where a shot was fired', fr: 'Situer un coup de feu' },
      purpose: 'Test on a closed range whether shots are located within ten metres.',
      daysAgo: 90,
    });
    await sound.toRecommendation();
    await sound.recommend();
    const soundAuthorization = await sound.decide('director-general', 'approve');
    stage.at(6);
    await stage.as('executive-a', 'authorization', 'endAuthorization', soundAuthorization, {
      reasons: 'The range test is complete.',
    });

    // Out of scope: the privacy duty is handed to ATIP all the same.
    const survey = play({
      ...unitA,
      name: { en: 'Staff Survey Form', fr: 'Formulaire de sondage interne' },
      kind: 'application',
      vendor: 'Demo Vendor Eleven',
      useCase: { en: 'Asking staff about training', fr: 'Sonder le personnel sur la formation' },
      purpose: 'Ask staff which training they need.',
      personalInformation: 'yes',
      daysAgo: 18,
    });
    await survey.register();
    await survey.triage('outOfScope', 'An administrative form is no operational technology; ATIP is told of the personal information.');

    // Prohibited.
    const lie = play({
      ...unitB,
      name: { en: 'Remote Truth Meter', fr: 'Détecteur de vérité à distance' },
      kind: 'technique',
      vendor: 'Demo Vendor Twelve',
      categories: ['ALGORITHMIC_POLICING'],
      useCase: { en: 'Judging whether somebody lies', fr: 'Juger si quelqu’un ment' },
      purpose: 'Juger à distance si une personne ment.',
      dataAsked: 'volunteers',
      personalInformation: 'yes',
      daysAgo: 100,
    });
    await lie.toReview();
    for (const kind of ['privacy', 'security', 'ethicsGbaPlus', 'policy'] as const) {
      await lie.review(kind, kind === 'security' ? 'support' : 'doNotSupport', 'No independent evidence that it measures what it says.');
    }
    await lie.sign(await lie.checklist(), 'stop');
    await lie.recommend('prohibit');
    await lie.decide('assistant-commissioner', 'prohibit');

    await playReports(stage);
    await playQuestions(stage, positions, { translation: translation.id, plate: plate.id, records: records.id });

    await pool.query(`INSERT INTO heartbeat (part, at, info) VALUES ('demo', now(), '{}')`);
    return 'loaded';
  } finally {
    await pool.end();
  }
}

/** When this play began, which says all its dates; null when it was played to the end. */
async function beginning(pool: pg.Pool, now: Date): Promise<Date | null> {
  const { rows } = await pool.query<{ filled: boolean; done: boolean; began: Date | null }>(
    `SELECT EXISTS (SELECT FROM stream) AS filled, EXISTS (SELECT FROM heartbeat WHERE part = 'demo') AS done,
            (SELECT at FROM heartbeat WHERE part = 'demoBegun') AS began`,
  );
  const [found] = rows;
  if (found?.done) return null;
  if (found?.began) return found.began;
  if (found?.filled) throw new Error('The record already holds something that is no demonstration');
  await pool.query(`INSERT INTO heartbeat (part, at, info) VALUES ('demoBegun', $1, '{}')`, [now]);
  return now;
}
