import type { OfficialMapping } from '../../forms/definition.ts';

const section = (roman: string) => ({ status: 'adapted', source: { instrument: 'DPIA-2010', section: `App. C, ${roman}` } }) as const;

const field = (roman: string, en: string, fr: string, ...questions: readonly string[]) => ({ field: { en, fr, ...section(roman) }, questions });

/** What a person who fills the official form can take from ours. */
export const officialMapping: OfficialMapping = {
  form: {
    en: 'Core privacy impact assessment of the rescinded directive of 2010. The content of the template now in force was not seen: check every field against it.',
    fr: 'Évaluation des facteurs relatifs à la vie privée de base de la directive abrogée de 2010. Le contenu du modèle en vigueur n’a pas été consulté : vérifiez chaque champ par rapport à celui-ci.',
    status: 'ours',
  },
  fields: [
    field('I', 'Institution', 'Institution', 'institution'),
    field('I', 'Head or delegate for section 10', 'Responsable ou délégué pour l’article 10', 'headOrDelegate'),
    field('I', 'Senior official or executive', 'Cadre responsable', 'executive'),
    field('I', 'Name and description of the program or activity', 'Nom et description du programme ou de l’activité', 'program', 'programDescription'),
    field('I', 'Legal authority', 'Autorité légale', 'authorityText'),
    field('I', 'Personal information bank', 'Fichier de renseignements personnels', 'informationBankAction', 'informationBanks'),
    field('I', 'Description of the project', 'Description du projet', 'overview', 'versionKind', 'changesSince'),
    field('I', 'Approach with several institutions', 'Approche multi-institutionnelle', 'scope', 'multiInstitutionApproach'),
    field('II', 'a) Type of program or activity', 'a) Type de programme ou d’activité', 'riskAreaA'),
    field('II', 'b) Type of personal information and its context', 'b) Type de renseignements personnels et contexte', 'riskAreaB'),
    field('II', 'c) Partners and the private sector', 'c) Partenaires et secteur privé', 'riskAreaC'),
    field('II', 'd) Duration', 'd) Durée', 'riskAreaD'),
    field('II', 'e) People concerned', 'e) Population concernée', 'riskAreaE'),
    field('II', 'f) Technology and privacy', 'f) Technologie et vie privée', 'technologyNew', 'technologyLegacy', 'technologyMethods', 'technologyExplained'),
    field('II', 'g) Transmission', 'g) Transmission', 'riskAreaG'),
    field('II', 'h) What a breach could mean for the person', 'h) Ce qu’une atteinte pourrait signifier pour la personne', 'riskAreaH'),
    field('II', 'i) What a breach could mean for the institution', 'i) Ce qu’une atteinte pourrait signifier pour l’institution', 'riskAreaI'),
    field('III', 'Elements and recording medium', 'Éléments et support', 'elements', 'peopleConcerned'),
    field('IV', 'Sources', 'Provenance', 'sources'),
    field('IV', 'Internal use', 'Usage interne', 'internalUses'),
    field('IV', 'Disclosure outside', 'Communication à l’extérieur', 'disclosures'),
    field('IV', 'Transit, storage and access', 'Transit, conservation et accès', 'transit', 'storage', 'accessedFrom', 'flowDiagram'),
    field('V', 'Section 4: authority', 'Article 4 : autorité', 'need', 'effectiveness', 'proportionality', 'lessIntrusiveMeans', 'directRelation', 'dataMinimization'),
    field('V', 'Section 5: collection, notice and consent', 'Article 5 : collecte, avis et consentement', 'collectsFromOthers', 'indirectCollection', 'privacyNotice', 'noticeException', 'noticeExceptionReasons', 'consent'),
    field('V', 'Section 6: retention and disposal', 'Article 6 : conservation et élimination', 'retentionPeriod', 'retentionSchedule', 'twoYearRetention', 'physicalDisposal', 'electronicDisposal', 'devicesWiped'),
    field('V', 'Subsection 6(2): accuracy', 'Paragraphe 6(2) : exactitude', 'accuracy', 'correctionMechanism'),
    field('V', 'Section 7: use', 'Article 7 : usage', 'use', 'specialUses'),
    field('V', 'Section 8: disclosure', 'Article 8 : communication', 'isShared', 'disclosureAgreement', 'agreementsCurrent'),
    field('V', 'Safeguards', 'Mesures de protection', 'securityCategory', 'securityAssessment', 'administrativeSafeguards', 'physicalSafeguards', 'technicalSafeguards', 'accessRoles', 'accessMonitoring'),
    field('V', 'Technology and privacy issues', 'Questions de technologie et de vie privée', 'technologyIssues', 'legacySystemsComply', 'dataResidency'),
    field('VI', 'Summary and recommendations', 'Résumé et recommandations', 'risks', 'summary', 'recommendations'),
    field('VII', 'List of documents', 'Liste de documents', 'documents'),
  ],
};
