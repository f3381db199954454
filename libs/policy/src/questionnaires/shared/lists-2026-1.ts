import { option } from './questions.ts';

/**
 * Lists that several forms offer, as they stood when the forms were written. Their ids are the codes of the reference
 * data; their words belong to the versions that use them and do not follow later changes of the reference data.
 */

export const technologyCategories = [
  option('ALGORITHMIC_POLICING', 'Algorithmic policing: predictions or scores about people or places', 'Police algorithmique : prédictions ou cotes au sujet de personnes ou de lieux'),
  option('AI', 'Artificial intelligence', 'Intelligence artificielle'),
  option('BIOMETRICS', 'Biometrics: faces, voices, fingerprints, DNA, gait', 'Biométrie : visages, voix, empreintes digitales, ADN, démarche'),
  option('OPEN_SOURCE_INTELLIGENCE', 'Intelligence from open sources', 'Renseignement de sources ouvertes'),
  option('SOCIAL_MEDIA', 'Social media', 'Médias sociaux'),
  option('DIGITAL_FORENSICS', 'Extraction and analysis of data from devices', 'Extraction et analyse de données d’appareils'),
  option('INTERCEPTION', 'Interception, or tools placed on a device', 'Interception, ou outils placés sur un appareil'),
  option('CELL_SITE_SIMULATION', 'Cell-site simulation', 'Simulation de station cellulaire'),
  option('REMOTELY_PILOTED_SYSTEMS', 'Drones and other remotely piloted systems', 'Drones et autres systèmes télépilotés'),
  option('VIDEO_AUDIO_SURVEILLANCE', 'Video and audio recording, such as body-worn cameras', 'Enregistrement vidéo et audio, comme les caméras corporelles'),
  option('LOCATION', 'Location of people or vehicles', 'Localisation de personnes ou de véhicules'),
  option('DATA_ANALYTICS', 'Analysis of large amounts of data', 'Analyse de grandes quantités de données'),
  option('DATASET_OR_DATA_BROKER', 'A dataset, or a data broker’s service', 'Jeu de données, ou service d’un courtier en données'),
  option('GENETIC_GENEALOGY', 'Genetic genealogy', 'Généalogie génétique'),
  option('OTHER', 'Something else', 'Autre chose'),
];

/** The 34 kinds of personal information of the Commissioner's e-Tool. */
export const personalInformationCategories = [
  option('NAME', 'Name', 'Nom'),
  option('ADDRESS', 'Address', 'Adresse'),
  option('CONTACT_INFORMATION', 'Contact information', 'Coordonnées'),
  option('SOCIAL_MEDIA', 'What comes from social media', 'Renseignements provenant des médias sociaux'),
  option('PERSONAL_WEBSITE', 'What comes from a personal website', 'Renseignements provenant d’un site Web personnel'),
  option('DATE_OF_BIRTH', 'Date of birth', 'Date de naissance'),
  option('CURRENT_AGE', 'Age', 'Âge'),
  option('SEX_OR_GENDER', 'Sex or gender', 'Sexe ou genre'),
  option('PHYSICAL_ATTRIBUTES', 'Physical attributes, such as height, weight, hair and eye colour', 'Attributs physiques : taille, poids, couleur des cheveux et des yeux'),
  option('MARITAL_STATUS', 'Marital status', 'Situation de famille'),
  option('NEXT_OF_KIN_OR_FAMILY', 'Next of kin or family', 'Plus proche parent ou famille'),
  option('RACIAL_IDENTITY', 'Racial identity', 'Identité raciale'),
  option('ETHNIC_ORIGIN', 'Ethnic origin', 'Origine ethnique'),
  option('PLACE_OF_BIRTH', 'Place of birth', 'Lieu de naissance'),
  option('CITIZENSHIP', 'Citizenship', 'Citoyenneté'),
  option('OPINIONS', 'Personal opinions or views', 'Opinions personnelles ou points de vue'),
  option('GROUP_AFFILIATIONS', 'Memberships and affiliations', 'Appartenance à des groupes ou à des associations'),
  option('RELIGIOUS_BELIEFS', 'Religious beliefs or affiliation', 'Croyances ou appartenance religieuses'),
  option('CRIMINAL_RECORDS', 'Criminal records', 'Casiers judiciaires'),
  option('GOVERNMENT_ISSUED_ID', 'Identity issued by a government: social insurance number, passport, driver’s licence', 'Pièce délivrée par un gouvernement : numéro d’assurance sociale, passeport, permis de conduire'),
  option('EMPLOYER_NAME', 'Name of the employer', 'Nom de l’employeur'),
  option('BUSINESS_OWNERSHIP', 'Ownership of a business', 'Propriété d’une entreprise'),
  option('TRAVEL_HISTORY', 'Travel history', 'Antécédents de voyage'),
  option('RECORDED_FILES', 'Recorded text, photos, audio or video', 'Textes, photos, enregistrements audio ou vidéo'),
  option('LOG_FILES', 'Logs: device, network address, time of access', 'Journaux : appareil, adresse réseau, heure d’accès'),
  option('FINANCIAL', 'Financial information', 'Renseignements financiers'),
  option('MEDICAL', 'Medical information', 'Renseignements médicaux'),
  option('PARENTAL_GUARDIAN', 'Parents or guardians', 'Parents ou tuteurs'),
  option('SUBSTITUTE_DECISION_MAKER', 'Somebody who decides for the person', 'Personne qui décide au nom de l’intéressé'),
  option('ALLEGATIONS_OR_SUSPICIONS', 'Allegations or suspicions', 'Allégations ou soupçons'),
  option('BODILY_SAMPLES', 'Bodily samples', 'Échantillons biologiques'),
  option('PHYSICAL_BIOMETRICS', 'Biometrics of the body: fingerprints, eye or face scan, DNA', 'Biométrie physique : empreintes digitales, balayage de l’œil ou du visage, ADN'),
  option('BEHAVIOURAL_BIOMETRICS', 'Biometrics of behaviour: signature, mannerisms, habits', 'Biométrie comportementale : signature, manières, habitudes'),
  option('OTHER', 'Other', 'Autre'),
];

/** The 14 high-risk factors of the Commissioner's e-Tool. */
export const highRiskFactors = [
  option('LARGE_AMOUNT_OF_PI', 'A large amount of personal information', 'Une grande quantité de renseignements personnels'),
  option('SENSITIVE_PI', 'Sensitive information: financial, medical, social insurance number, about children', 'Des renseignements sensibles : financiers, médicaux, numéro d’assurance sociale, sur des enfants'),
  option('SENSITIVE_CONTEXT', 'A sensitive context', 'Un contexte délicat'),
  option('MANY_INDIVIDUALS', 'Many people concerned', 'Un grand nombre de personnes concernées'),
  option('VULNERABLE_POPULATION', 'People in a vulnerable situation', 'Des personnes en situation de vulnérabilité'),
  option('MAJOR_IMPACT', 'Much at stake for the person', 'Un enjeu important pour la personne'),
  option('LONG_TERM', 'Long duration', 'Une longue durée'),
  option('SECONDARY_USE', 'Use for another purpose than that of the collection', 'Un usage à une autre fin que celle de la collecte'),
  option('SHARING_OUTSIDE_INSTITUTION', 'Sharing outside the institution', 'Une communication hors de l’institution'),
  option('PROFILING_OR_PREDICTION', 'Profiling or prediction', 'Le profilage ou la prédiction'),
  option('AUTOMATED_DECISION_MAKING', 'Automated decision-making', 'La prise de décisions automatisée'),
  option('SYSTEMIC_MONITORING', 'Systematic monitoring', 'Une surveillance systématique'),
  option('NO_NOTICE_OR_CONSENT', 'Neither notice nor consent', 'Ni avis ni consentement'),
  option('DATA_MATCHING', 'Matching of data that were not connected', 'Le couplage de données jusque-là séparées'),
];

export const specialUses = [
  option('DATA_MATCHING', 'Data matching or linking', 'Couplage ou mise en relation de données'),
  option('ENHANCED_IDENTIFICATION', 'Enhanced identification methods', 'Méthodes d’identification améliorées'),
  option('SURVEILLANCE', 'Surveillance or systematic monitoring', 'Surveillance, ponctuelle ou systématique'),
  option('AUTOMATED_ANALYSIS', 'Automated analysis, matching or discovery of knowledge, or automated decisions', 'Analyse, comparaison ou découverte de connaissances automatisées, ou décisions automatisées'),
  option('PROFILING', 'Profiling or prediction of behaviour', 'Profilage ou prédiction de comportements'),
  option('NONE', 'None of these', 'Aucun de ces usages'),
];

export const sharingParties = [
  option('SAME_INSTITUTION', 'Another program of the same institution', 'Un autre programme de la même institution'),
  option('OTHER_FEDERAL', 'Another federal institution', 'Une autre institution fédérale'),
  option('PROVINCIAL_TERRITORIAL', 'A province or territory', 'Une province ou un territoire'),
  option('REGIONAL_MUNICIPAL', 'A regional or municipal government', 'Une administration régionale ou municipale'),
  option('FOREIGN_GOVERNMENT', 'A foreign government', 'Un gouvernement étranger'),
  option('NGO_IN_CANADA', 'A non-governmental organization in Canada', 'Une organisation non gouvernementale au Canada'),
  option('NGO_OUTSIDE_CANADA', 'A non-governmental organization outside Canada', 'Une organisation non gouvernementale à l’étranger'),
  option('PRIVATE_SECTOR_IN_CANADA', 'A company in Canada', 'Une entreprise au Canada'),
  option('PRIVATE_SECTOR_OUTSIDE_CANADA', 'A company outside Canada', 'Une entreprise à l’étranger'),
  option('OTHER', 'Other', 'Autre'),
];

export const dataResidency = [
  option('STORED_OUTSIDE_ONGOING', 'Yes, kept outside Canada for the long term', 'Oui, conservés à l’étranger de façon durable'),
  option('STORED_OUTSIDE_TEMPORARY', 'Yes, kept outside Canada for a time', 'Oui, conservés à l’étranger pour un temps'),
  option('TRANSMITTED_THROUGH_OTHER_COUNTRY', 'Yes, they pass through another country', 'Oui, ils transitent par un autre pays'),
  option('SPECIFIC_CIRCUMSTANCES', 'Yes, in particular circumstances', 'Oui, dans des circonstances particulières'),
  option('NO', 'No', 'Non'),
];

export const recordingMedia = [
  option('PAPER', 'Paper', 'Papier'),
  option('ELECTRONIC', 'Electronic', 'Électronique'),
  option('AUDIO', 'Audio', 'Sonore'),
  option('VISUAL', 'Visual', 'Visuel'),
  option('HUMAN_BIOLOGICAL_SAMPLES', 'Human biological samples', 'Échantillons biologiques humains'),
  option('OTHER', 'Other', 'Autre'),
];

export const securityCategories = [
  option('UNCLASSIFIED', 'Unclassified', 'Non classifié'),
  option('PROTECTED_A', 'Protected A', 'Protégé A'),
  option('PROTECTED_B', 'Protected B', 'Protégé B'),
  option('PROTECTED_C', 'Protected C', 'Protégé C'),
  option('CONFIDENTIAL', 'Confidential', 'Confidentiel'),
  option('SECRET', 'Secret', 'Secret'),
  option('TOP_SECRET', 'Top Secret', 'Très secret'),
];

export const fairInformationPrinciples = [
  option('ACCOUNTABILITY', 'Accountability', 'Responsabilité'),
  option('ACCURACY', 'Accuracy', 'Exactitude'),
  option('CHALLENGING_COMPLIANCE', 'Challenging compliance', 'Contestation de la conformité'),
  option('CONSENT', 'Consent', 'Consentement'),
  option('DIRECT_COLLECTION_AND_PURPOSE_IDENTIFICATION', 'Direct collection and identification of purposes', 'Collecte directe et détermination des fins'),
  option('INDIVIDUAL_ACCESS', 'Individual access', 'Accès de la personne'),
  option('LIMITING_COLLECTION', 'Limiting collection', 'Limitation de la collecte'),
  option('LIMITING_USE', 'Limiting use', 'Limitation de l’usage'),
  option('LIMITING_DISCLOSURE', 'Limiting disclosure', 'Limitation de la communication'),
  option('LIMITING_RETENTION', 'Limiting retention', 'Limitation de la conservation'),
  option('OPENNESS', 'Openness', 'Transparence'),
  option('SAFEGUARDS', 'Safeguards', 'Mesures de protection'),
];

export const informationBankActions = [
  option('REGISTER', 'Register a new one', 'En enregistrer un nouveau'),
  option('UPDATE', 'Update the existing one', 'Mettre à jour celui qui existe'),
  option('TRANSFER', 'Transfer it to another institution', 'Le transférer à une autre institution'),
  option('TERMINATE', 'Terminate it', 'Y mettre fin'),
  option('none', 'Nothing: it describes the activity as it is', 'Rien : il décrit l’activité telle qu’elle est'),
  option('notNeeded', 'None is needed', 'Aucun n’est requis'),
];

export const stages = [
  option('test', 'Test', 'Essai', { hint: { en: 'A bounded trial, outside operations.', fr: 'Un essai limité, hors des opérations.' } }),
  option('pilot', 'Pilot', 'Projet pilote', { hint: { en: 'Limited use in operations, to learn.', fr: 'Une utilisation limitée dans les opérations, pour apprendre.' } }),
  option('operational', 'Operational use', 'Utilisation opérationnelle', { hint: { en: 'Regular use.', fr: 'Une utilisation courante.' } }),
];

export const kindsOfData = [
  option('none', 'No data', 'Aucune donnée'),
  option('synthetic', 'Synthetic data', 'Données synthétiques'),
  option('volunteers', 'Data of volunteers', 'Données de volontaires'),
  option('real', 'Real data', 'Données réelles'),
];
