import { defineTable } from './table.ts';

/**
 * What may, and what must, be withheld from a record before it leaves the institution? Privacy Act s.16(2), 18 to 28, 34 and
 * 70, with the classes of the Directive on Personal Information Requests App. C; Access to Information Act s.10(2) and 13 to
 * 24 and notice to third parties, s.27. A mandatory exemption is a refusal, a discretionary one a permission to withhold:
 * `class` where it is enough what the information is, `injury` where harm must be expected (marked where a source says which).
 *
 * The public register answers no request: it withholds by the codes of the Access to Information Act. That is ours, as is that
 * nothing goes out which nobody looked through, and that somebody other than its author releases it.
 */

/** Under which rules the record would leave. */
const privacy = { fact: 'under', is: 'privacyAct' } as const;
const access = { fact: 'under', in: ['accessAct', 'publicRegister'] } as const;
const anyRequest = { fact: 'under', in: ['privacyAct', 'accessAct', 'publicRegister'] } as const;
const toOverseers = { fact: 'under', is: 'commissionerOrSecretariat' } as const;
/** Younger than twenty years, known to be so. */
const recent = { all: [{ fact: 'ageYears', known: true }, { not: { fact: 'ageYears', atLeast: 20 } }] } as const;
/** For contract policing: only where Canada agreed, at the request of the province or municipality. Not knowing withholds. */
const agreedNot = { all: [{ fact: 'contents', includesAny: ['contractPolicing'] }, { not: { fact: 'agreedNotToDisclose', is: 'no' } }] } as const;

const pa = (section: string) => ({ instrument: 'PRIVACY-ACT', section }) as const;
const atia = (section: string) => ({ instrument: 'ATIA', section }) as const;
const ours = (section: string) => ({ instrument: 'PROFILE', section: `releasability ${section}` }) as const;

export const releasability = defineTable({
  id: 'releasability',
  title: { en: 'Exemptions and release', fr: 'Exceptions et communication' },
  facts: {
    under: {
      type: 'oneOf',
      meaning: { en: 'Under which rules would the record leave?', fr: 'Selon quelles règles le document sortirait-il?' },
      values: {
        privacyAct: { en: 'A request under the Privacy Act', fr: 'Une demande au titre de la Loi sur la protection des renseignements personnels' },
        accessAct: { en: 'A request under the Access to Information Act', fr: 'Une demande au titre de la Loi sur l’accès à l’information' },
        publicRegister: { en: 'The public register', fr: 'Le registre public' },
        commissionerOrSecretariat: { en: 'To the Privacy Commissioner or the Secretariat', fr: 'Au Commissariat à la protection de la vie privée ou au Secrétariat' },
      },
    },
    contents: {
      type: 'anyOf',
      accumulates: true,
      meaning: { en: 'What does the record contain?', fr: 'Que contient le document?' },
      values: {
        cabinetConfidence: { en: 'A confidence of the King’s Privy Council (Cabinet)', fr: 'Un renseignement confidentiel du Cabinet' },
        exemptBank: { en: 'Information of an exempt bank', fr: 'Des renseignements d’un fichier inconsultable' },
        inConfidence: { en: 'Information obtained in confidence from another government', fr: 'Des renseignements obtenus à titre confidentiel d’un autre gouvernement' },
        federalProvincial: { en: 'What would injure federal-provincial affairs', fr: 'Ce qui nuirait aux affaires fédéro-provinciales' },
        international: { en: 'What would injure international affairs or defence', fr: 'Ce qui nuirait aux affaires internationales ou à la défense' },
        investigation: { en: 'Information of an investigative body from a lawful investigation', fr: 'Des renseignements d’un organisme d’enquête tirés d’une enquête licite' },
        techniques: { en: 'Investigative techniques, or plans for specific lawful investigations', fr: 'Des techniques d’enquête, ou des projets d’enquêtes licites déterminées' },
        enforcementInjury: { en: 'What would injure law enforcement or lawful investigations', fr: 'Ce qui nuirait à l’application des lois ou à des enquêtes licites' },
        penalInjury: { en: 'What would injure the security of penal institutions', fr: 'Ce qui nuirait à la sécurité des établissements pénitentiaires' },
        vulnerability: { en: 'What could facilitate an offence: vulnerabilities of systems', fr: 'Ce qui faciliterait une infraction : la vulnérabilité de systèmes' },
        contractPolicing: { en: 'Information from policing a province or municipality', fr: 'Des renseignements issus de la police d’une province ou d’une municipalité' },
        wrongdoing: { en: 'A disclosure of wrongdoing by a public servant', fr: 'Une divulgation d’acte répréhensible par un fonctionnaire' },
        clearance: { en: 'An investigation for a security clearance', fr: 'Une enquête de sécurité' },
        sentenceDisrupted: { en: 'What would disrupt parole or release', fr: 'Ce qui perturberait une libération' },
        sentenceConfidence: { en: 'Information given in confidence about a person under sentence', fr: 'Des renseignements confidentiels sur un individu condamné' },
        safety: { en: 'What would threaten somebody’s safety', fr: 'Ce qui menacerait la sécurité d’une personne' },
        otherIndividual: { en: 'Information about another individual', fr: 'Des renseignements concernant un autre individu' },
        vendor: { en: 'Confidential information of a vendor', fr: 'Des renseignements confidentiels d’un fournisseur' },
        advice: { en: 'Advice or deliberations', fr: 'Des avis ou des délibérations' },
        privileged: { en: 'Privileged legal advice', fr: 'Des avis juridiques protégés' },
        patent: { en: 'Privileged advice about a patent or trademark', fr: 'Des avis protégés sur un brevet ou une marque de commerce' },
        medical: { en: 'Medical records that it would harm the person to see', fr: 'Un dossier médical dont la consultation desservirait la personne' },
      },
    },
    ageYears: {
      type: 'number',
      unit: { en: 'years', fr: 'ans' },
      minimum: 0,
      maximum: 60,
      meaning: { en: 'How many full years ago did the record come into being?', fr: 'Depuis combien d’années entières le document existe-t-il?' },
    },
    agreedNotToDisclose: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Did Canada agree, at the request of the province or municipality, not to disclose it?', fr: 'Le Canada a-t-il convenu, à la demande de la province ou de la municipalité, de ne pas les communiquer?' },
    },
    lifted: {
      type: 'anyOf',
      meaning: { en: 'Which mandatory exemptions are lifted?', fr: 'Quelles exceptions obligatoires sont levées?' },
      values: {
        originator: { en: 'The other government consents, or made it public', fr: 'L’autre gouvernement consent, ou les a rendus publics' },
        individual: { en: 'The other individual’s information may be disclosed: consent, public, or section 8', fr: 'Les renseignements sur l’autre individu peuvent être communiqués : consentement, publics, ou article 8' },
        vendor: { en: 'The vendor consents, or the public interest outweighs: 20(5) or (6)', fr: 'Le fournisseur consent, ou l’intérêt public prime : 20(5) ou (6)' },
      },
    },
    existenceSensitive: { type: 'yesNo', meaning: { en: 'Would it already tell something to say that the record exists?', fr: 'Dire que le document existe serait-il déjà révélateur?' } },
    commissionerMaySeePrivileged: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Does the Commissioner’s file concern section 27, so that privileged text may be seen?', fr: 'Le dossier du Commissariat porte-t-il sur l’article 27, de sorte que les textes protégés peuvent être vus?' },
    },
    releasedBySecondPerson: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Does somebody other than the author release it?', fr: 'Une autre personne que l’auteur en autorise-t-elle la sortie?' },
    },
  },
  obligations: {
    cabinetConfidence: { kind: 'refusal', label: { en: 'Never leaves: Cabinet confidence (excluded from the Acts)', fr: 'Ne sort jamais : renseignement confidentiel du Cabinet (exclu des lois)' } },
    privilegedExport: { kind: 'refusal', proposedFor: 'legal:advise', label: { en: 'Taken out: privileged, and the file is not about section 27', fr: 'Retiré : protégé, et le dossier ne porte pas sur l’article 27' } },
    notReviewed: { kind: 'refusal', label: { en: 'Does not leave: nobody looked through it', fr: 'Ne sort pas : personne ne l’a examiné' } },
    ageNotKnown: { kind: 'refusal', label: { en: 'Does not leave: whether it is younger than twenty years is not known', fr: 'Ne sort pas : on ignore s’il a moins de vingt ans' } },
    rulesNotKnown: { kind: 'refusal', label: { en: 'Does not leave: under which rules is not known', fr: 'Ne sort pas : on ignore selon quelles règles' } },
    secondPersonMissing: { kind: 'refusal', label: { en: 'Does not leave yet: a second person releases it', fr: 'Ne sort pas encore : une deuxième personne en autorise la sortie' } },
    paInConfidence: { kind: 'refusal', proposedFor: 'head', label: { en: '19(1) must be claimed: obtained in confidence (class)', fr: 'Le paragraphe 19(1) doit être invoqué : obtenus à titre confidentiel (critère objectif)' } },
    paContractPolicing: { kind: 'refusal', proposedFor: 'head', label: { en: '22(2) must be claimed: policing of a province or municipality (class)', fr: 'Le paragraphe 22(2) doit être invoqué : police provinciale ou municipale (critère objectif)' } },
    paWrongdoing: { kind: 'refusal', proposedFor: 'head', label: { en: '22.3 must be claimed: disclosure of wrongdoing (class)', fr: 'L’article 22.3 doit être invoqué : divulgation d’acte répréhensible (critère objectif)' } },
    paOtherIndividual: { kind: 'refusal', proposedFor: 'head', label: { en: '26 must be claimed: another individual, whom section 8 protects (class)', fr: 'L’article 26 doit être invoqué : un autre individu que protège l’article 8 (critère objectif)' } },
    paExemptBank: { kind: 'permission', proposedFor: 'head', label: { en: '18(2) may be claimed: exempt bank (class)', fr: 'Le paragraphe 18(2) peut être invoqué : fichier inconsultable (critère objectif)' } },
    paFederalProvincial: { kind: 'permission', proposedFor: 'head', label: { en: '20 may be claimed: federal-provincial affairs (injury)', fr: 'L’article 20 peut être invoqué : affaires fédéro-provinciales (critère subjectif)' } },
    paInternational: { kind: 'permission', proposedFor: 'head', label: { en: '21 may be claimed: international affairs and defence (injury)', fr: 'L’article 21 peut être invoqué : affaires internationales et défense (critère subjectif)' } },
    paInvestigation: { kind: 'permission', proposedFor: 'head', label: { en: '22(1)(a) may be claimed: investigative body, under twenty years (class)', fr: 'L’alinéa 22(1)a) peut être invoqué : organisme d’enquête, moins de vingt ans (critère objectif)' } },
    paEnforcement: { kind: 'permission', proposedFor: 'head', label: { en: '22(1)(b) may be claimed: law enforcement (injury)', fr: 'L’alinéa 22(1)b) peut être invoqué : application des lois (critère subjectif)' } },
    paPenal: { kind: 'permission', proposedFor: 'head', label: { en: '22(1)(c) may be claimed: penal institutions (injury)', fr: 'L’alinéa 22(1)c) peut être invoqué : établissements pénitentiaires (critère subjectif)' } },
    paClearance: { kind: 'permission', proposedFor: 'head', label: { en: '23 may be claimed: security clearance (class)', fr: 'L’article 23 peut être invoqué : enquête de sécurité (critère objectif)' } },
    paSentenceDisrupted: { kind: 'permission', proposedFor: 'head', label: { en: '24(a) may be claimed: parole or release (class)', fr: 'L’alinéa 24a) peut être invoqué : libération (critère objectif)' } },
    paSentenceConfidence: { kind: 'permission', proposedFor: 'head', label: { en: '24(b) may be claimed: obtained in confidence about a person under sentence (class)', fr: 'L’alinéa 24b) peut être invoqué : obtenus à titre confidentiel sur un individu condamné (critère objectif)' } },
    paSafety: { kind: 'permission', proposedFor: 'head', label: { en: '25 may be claimed: safety of individuals (injury)', fr: 'L’article 25 peut être invoqué : sécurité des individus (critère subjectif)' } },
    paPrivilege: { kind: 'permission', proposedFor: 'head', label: { en: '27 may be claimed: legal privilege (class)', fr: 'L’article 27 peut être invoqué : secret professionnel (critère objectif)' } },
    paPatent: { kind: 'permission', proposedFor: 'head', label: { en: '27.1 may be claimed: patents and trademarks (class)', fr: 'L’article 27.1 peut être invoqué : brevets et marques de commerce (critère objectif)' } },
    paMedical: { kind: 'permission', proposedFor: 'head', label: { en: '28 may be claimed: medical records (injury)', fr: 'L’article 28 peut être invoqué : dossiers médicaux (critère subjectif)' } },
    paNeither: { kind: 'permission', proposedFor: 'head', label: { en: '16(2): need not say whether it exists', fr: 'Paragraphe 16(2) : l’existence n’a pas à être confirmée ni niée' } },
    atiaInConfidence: { kind: 'refusal', proposedFor: 'head', label: { en: '13(1) must be claimed: obtained in confidence', fr: 'Le paragraphe 13(1) doit être invoqué : obtenus à titre confidentiel' } },
    atiaContractPolicing: { kind: 'refusal', proposedFor: 'head', label: { en: '16(3) must be claimed: policing of a province or municipality', fr: 'Le paragraphe 16(3) doit être invoqué : police provinciale ou municipale' } },
    atiaPersonal: { kind: 'refusal', proposedFor: 'head', label: { en: '19(1) must be claimed: personal information', fr: 'Le paragraphe 19(1) doit être invoqué : renseignements personnels' } },
    atiaVendor: { kind: 'refusal', proposedFor: 'head', label: { en: '20(1) must be claimed: information of a third party', fr: 'Le paragraphe 20(1) doit être invoqué : renseignements de tiers' } },
    notifyVendor: { kind: 'duty', label: { en: 'Give the vendor notice before disclosing what may be its information', fr: 'Aviser le fournisseur avant de communiquer ce qui peut être ses renseignements' } },
    atiaInternational: { kind: 'permission', proposedFor: 'head', label: { en: '15(1) may be claimed: international affairs and defence', fr: 'Le paragraphe 15(1) peut être invoqué : affaires internationales et défense' } },
    atiaInvestigation: { kind: 'permission', proposedFor: 'head', label: { en: '16(1)(a) may be claimed: investigative body, under twenty years', fr: 'L’alinéa 16(1)a) peut être invoqué : organisme d’enquête, moins de vingt ans' } },
    atiaTechniques: { kind: 'permission', proposedFor: 'head', label: { en: '16(1)(b) may be claimed: investigative techniques or plans', fr: 'L’alinéa 16(1)b) peut être invoqué : techniques ou projets d’enquête' } },
    atiaEnforcement: { kind: 'permission', proposedFor: 'head', label: { en: '16(1)(c) may be claimed: law enforcement (injury)', fr: 'L’alinéa 16(1)c) peut être invoqué : application des lois (critère subjectif)' } },
    atiaPenal: { kind: 'permission', proposedFor: 'head', label: { en: '16(1)(d) may be claimed: penal institutions (injury)', fr: 'L’alinéa 16(1)d) peut être invoqué : établissements pénitentiaires (critère subjectif)' } },
    atiaVulnerability: { kind: 'permission', proposedFor: 'head', label: { en: '16(2) may be claimed: could facilitate an offence', fr: 'Le paragraphe 16(2) peut être invoqué : faciliterait une infraction' } },
    atiaAdvice: { kind: 'permission', proposedFor: 'head', label: { en: '21(1) may be claimed: advice, under twenty years', fr: 'Le paragraphe 21(1) peut être invoqué : avis, moins de vingt ans' } },
    atiaPrivilege: { kind: 'permission', proposedFor: 'head', label: { en: '23 may be claimed: legal privilege', fr: 'L’article 23 peut être invoqué : secret professionnel' } },
    atiaNeither: { kind: 'permission', proposedFor: 'head', label: { en: '10(2): need not say whether it exists', fr: 'Paragraphe 10(2) : l’existence n’a pas à être confirmée ni niée' } },
  },
  versions: [
    {
      version: '2010-01-01',
      effectiveFrom: '2010-01-01',
      effectiveTo: null,
      binds: 'everythingFromDate',
      rows: [
        { id: '0-cabinet', label: { en: 'Cabinet confidences are outside the Act, and in no export.', fr: 'Les renseignements confidentiels du Cabinet échappent à la Loi, et ne figurent dans aucune sortie.' }, when: { fact: 'contents', includesAny: ['cabinetConfidence'] }, obligations: [{ code: 'cabinetConfidence' }], citation: pa('70') },
        { id: '0-privileged-export', label: { en: 'The Commissioner sees privileged text only in a file about section 27.', fr: 'Le Commissariat ne voit les textes protégés que dans un dossier portant sur l’article 27.' }, when: { all: [toOverseers, { fact: 'contents', includesAny: ['privileged'] }, { not: { fact: 'commissionerMaySeePrivileged', is: 'yes' } }] }, obligations: [{ code: 'privilegedExport' }], citation: pa('34') },
        { id: '0-reviewed', label: { en: 'Nothing leaves that nobody looked through.', fr: 'Rien ne sort sans avoir été examiné.' }, when: { not: { fact: 'contents', known: true } }, obligations: [{ code: 'notReviewed' }], citation: ours('reviewed') },
        { id: '0-rules', label: { en: 'Nor before it is known under which rules.', fr: 'Ni avant qu’on sache selon quelles règles.' }, when: { not: { fact: 'under', known: true } }, obligations: [{ code: 'rulesNotKnown' }], citation: ours('rules') },
        { id: '0-age', label: { en: 'Nor before the age is known of what only twenty years lay open.', fr: 'Ni avant qu’on connaisse l’âge de ce que seuls vingt ans rendent accessible.' }, when: { all: [anyRequest, { fact: 'contents', includesAny: ['investigation', 'advice'] }, { not: { fact: 'ageYears', known: true } }] }, obligations: [{ code: 'ageNotKnown' }], citation: ours('age') },
        { id: '0-second-person', label: { en: 'Somebody other than the author releases it.', fr: 'Une autre personne que l’auteur en autorise la sortie.' }, when: { not: { fact: 'releasedBySecondPerson', is: 'yes' } }, obligations: [{ code: 'secondPersonMissing' }], citation: ours('second person') },

        { id: 'pa-16-2', label: { en: 'Whether information exists need not be said.', fr: 'On n’est pas tenu de dire si les renseignements existent.' }, when: { all: [privacy, { fact: 'existenceSensitive', is: 'yes' }] }, obligations: [{ code: 'paNeither' }], citation: pa('16(2)') },
        { id: 'pa-18-2', label: { en: 'Information of an exempt bank.', fr: 'Renseignements d’un fichier inconsultable.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['exemptBank'] }] }, obligations: [{ code: 'paExemptBank' }], citation: pa('18(2)') },
        { id: 'pa-19-1', label: { en: 'Obtained in confidence from another government, unless it consents or made it public.', fr: 'Obtenus à titre confidentiel d’un autre gouvernement, à moins qu’il n’y consente ou ne les ait rendus publics.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['inConfidence'] }, { not: { fact: 'lifted', includesAny: ['originator'] } }] }, obligations: [{ code: 'paInConfidence' }], citation: pa('19(1)') },
        { id: 'pa-20', label: { en: 'Injury to federal-provincial affairs.', fr: 'Préjudice aux affaires fédéro-provinciales.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['federalProvincial'] }] }, obligations: [{ code: 'paFederalProvincial' }], citation: pa('20') },
        { id: 'pa-21', label: { en: 'Injury to international affairs or defence.', fr: 'Préjudice aux affaires internationales ou à la défense.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['international'] }] }, obligations: [{ code: 'paInternational' }], citation: pa('21') },
        { id: 'pa-22-1-a', label: { en: 'Information of an investigative body, less than twenty years old.', fr: 'Renseignements d’un organisme d’enquête, remontant à moins de vingt ans.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['investigation'] }, recent] }, obligations: [{ code: 'paInvestigation' }], citation: pa('22(1)(a)') },
        { id: 'pa-22-1-b', label: { en: 'Injury to law enforcement or lawful investigations.', fr: 'Préjudice à l’application des lois ou à des enquêtes licites.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['enforcementInjury'] }] }, obligations: [{ code: 'paEnforcement' }], citation: pa('22(1)(b)') },
        { id: 'pa-22-1-c', label: { en: 'Injury to the security of penal institutions.', fr: 'Préjudice à la sécurité des établissements pénitentiaires.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['penalInjury'] }] }, obligations: [{ code: 'paPenal' }], citation: pa('22(1)(c)') },
        { id: 'pa-22-2', label: { en: 'From policing a province or municipality, where Canada agreed at its request not to disclose.', fr: 'Issus de la police d’une province ou d’une municipalité, lorsque le Canada a convenu, à sa demande, de ne pas les communiquer.' }, when: { all: [privacy, agreedNot] }, obligations: [{ code: 'paContractPolicing' }], citation: pa('22(2)') },
        { id: 'pa-22-3', label: { en: 'A disclosure of wrongdoing under the Public Servants Disclosure Protection Act.', fr: 'Une divulgation au titre de la Loi sur la protection des fonctionnaires divulgateurs d’actes répréhensibles.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['wrongdoing'] }] }, obligations: [{ code: 'paWrongdoing' }], citation: pa('22.3') },
        { id: 'pa-23', label: { en: 'An investigation for a security clearance.', fr: 'Une enquête de sécurité.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['clearance'] }] }, obligations: [{ code: 'paClearance' }], citation: pa('23') },
        { id: 'pa-24-a', label: { en: 'A person under sentence: parole or release disrupted.', fr: 'Individu condamné : libération perturbée.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['sentenceDisrupted'] }] }, obligations: [{ code: 'paSentenceDisrupted' }], citation: pa('24(a)') },
        { id: 'pa-24-b', label: { en: 'A person under sentence: obtained in confidence.', fr: 'Individu condamné : obtenus à titre confidentiel.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['sentenceConfidence'] }] }, obligations: [{ code: 'paSentenceConfidence' }], citation: pa('24(b)') },
        { id: 'pa-25', label: { en: 'A threat to somebody’s safety.', fr: 'Menace à la sécurité d’une personne.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['safety'] }] }, obligations: [{ code: 'paSafety' }], citation: pa('25') },
        { id: 'pa-26', label: { en: 'About another individual, where section 8 forbids disclosure.', fr: 'Concernant un autre individu, lorsque l’article 8 en interdit la communication.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['otherIndividual'] }, { not: { fact: 'lifted', includesAny: ['individual'] } }] }, obligations: [{ code: 'paOtherIndividual' }], citation: pa('26') },
        { id: 'pa-27', label: { en: 'Protected by legal privilege.', fr: 'Protégés par le secret professionnel.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['privileged'] }] }, obligations: [{ code: 'paPrivilege' }], citation: pa('27') },
        { id: 'pa-27-1', label: { en: 'Privileged advice about patents and trademarks.', fr: 'Avis protégés sur des brevets et des marques de commerce.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['patent'] }] }, obligations: [{ code: 'paPatent' }], citation: pa('27.1') },
        { id: 'pa-28', label: { en: 'Medical records that it would harm the person to see.', fr: 'Dossiers médicaux dont la consultation desservirait la personne.' }, when: { all: [privacy, { fact: 'contents', includesAny: ['medical'] }] }, obligations: [{ code: 'paMedical' }], citation: pa('28') },

        { id: 'atia-10-2', label: { en: 'Whether a record exists need not be said.', fr: 'On n’est pas tenu de dire si le document existe.' }, when: { all: [access, { fact: 'existenceSensitive', is: 'yes' }] }, obligations: [{ code: 'atiaNeither' }], citation: atia('10(2)') },
        { id: 'atia-13-1', label: { en: 'Obtained in confidence from another government, unless 13(2).', fr: 'Obtenus à titre confidentiel d’un autre gouvernement, sauf 13(2).' }, when: { all: [access, { fact: 'contents', includesAny: ['inConfidence'] }, { not: { fact: 'lifted', includesAny: ['originator'] } }] }, obligations: [{ code: 'atiaInConfidence' }], citation: atia('13(1)') },
        { id: 'atia-15-1', label: { en: 'Injury to international affairs or defence.', fr: 'Préjudice aux affaires internationales ou à la défense.' }, when: { all: [access, { fact: 'contents', includesAny: ['international'] }] }, obligations: [{ code: 'atiaInternational' }], citation: atia('15(1)') },
        { id: 'atia-16-1-a', label: { en: 'Of an investigative body, less than twenty years old.', fr: 'D’un organisme d’enquête, remontant à moins de vingt ans.' }, when: { all: [access, { fact: 'contents', includesAny: ['investigation'] }, recent] }, obligations: [{ code: 'atiaInvestigation' }], citation: atia('16(1)(a)') },
        { id: 'atia-16-1-b', label: { en: 'Investigative techniques, or plans for specific lawful investigations.', fr: 'Techniques d’enquête, ou projets d’enquêtes licites déterminées.' }, when: { all: [access, { fact: 'contents', includesAny: ['techniques'] }] }, obligations: [{ code: 'atiaTechniques' }], citation: atia('16(1)(b)') },
        { id: 'atia-16-1-c', label: { en: 'Injury to law enforcement or lawful investigations.', fr: 'Préjudice à l’application des lois ou à des enquêtes licites.' }, when: { all: [access, { fact: 'contents', includesAny: ['enforcementInjury'] }] }, obligations: [{ code: 'atiaEnforcement' }], citation: atia('16(1)(c)') },
        { id: 'atia-16-1-d', label: { en: 'Injury to the security of penal institutions.', fr: 'Préjudice à la sécurité des établissements pénitentiaires.' }, when: { all: [access, { fact: 'contents', includesAny: ['penalInjury'] }] }, obligations: [{ code: 'atiaPenal' }], citation: atia('16(1)(d)') },
        { id: 'atia-16-2', label: { en: 'What could facilitate an offence.', fr: 'Ce qui faciliterait une infraction.' }, when: { all: [access, { fact: 'contents', includesAny: ['vulnerability'] }] }, obligations: [{ code: 'atiaVulnerability' }], citation: atia('16(2)') },
        { id: 'atia-16-3', label: { en: 'From policing a province or municipality, where Canada agreed at its request not to disclose.', fr: 'Issus de la police d’une province ou d’une municipalité, lorsque le Canada a convenu, à sa demande, de ne pas les communiquer.' }, when: { all: [access, agreedNot] }, obligations: [{ code: 'atiaContractPolicing' }], citation: atia('16(3)') },
        { id: 'atia-19-1', label: { en: 'Personal information, unless 19(2).', fr: 'Renseignements personnels, sauf 19(2).' }, when: { all: [access, { fact: 'contents', includesAny: ['otherIndividual'] }, { not: { fact: 'lifted', includesAny: ['individual'] } }] }, obligations: [{ code: 'atiaPersonal' }], citation: atia('19(1)') },
        { id: 'atia-20-1', label: { en: 'Confidential information of a third party, unless 20(5) or (6).', fr: 'Renseignements confidentiels d’un tiers, sauf 20(5) ou (6).' }, when: { all: [access, { fact: 'contents', includesAny: ['vendor'] }, { not: { fact: 'lifted', includesAny: ['vendor'] } }] }, obligations: [{ code: 'atiaVendor' }], citation: atia('20(1)') },
        { id: 'atia-27', label: { en: 'The third party is given notice.', fr: 'Le tiers est avisé.' }, when: { all: [access, { fact: 'contents', includesAny: ['vendor'] }] }, obligations: [{ code: 'notifyVendor', term: { before: 'release' } }], citation: atia('27') },
        { id: 'atia-21-1', label: { en: 'Advice or deliberations, less than twenty years old.', fr: 'Avis ou délibérations, remontant à moins de vingt ans.' }, when: { all: [access, { fact: 'contents', includesAny: ['advice'] }, recent] }, obligations: [{ code: 'atiaAdvice' }], citation: atia('21(1)') },
        { id: 'atia-23', label: { en: 'Protected by legal privilege.', fr: 'Protégés par le secret professionnel.' }, when: { all: [access, { fact: 'contents', includesAny: ['privileged'] }] }, obligations: [{ code: 'atiaPrivilege' }], citation: atia('23') },
      ],
    },
  ],
});
