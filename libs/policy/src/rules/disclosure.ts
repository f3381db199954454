import { defineTable } from './table.ts';

/**
 * May personal information be disclosed without consent, by which paragraph, and with which duties? Privacy Act s.8(2)(a) to
 * (m), 8(4), 8(5), 9(1), (3) and (4) and 69(2); Privacy Regulations s.7; Directive on Privacy Practices App. D and 4.2.33.
 * The paragraphs permit, none obliges: the head or a delegate decides. Subsection 8(2) yields to any other Act.
 *
 * Ours: before anything goes to a foreign state, the risk that it contributes to mistreatment is assessed.
 */

const paragraphs = {
  a: { fact: 'purpose', in: ['original', 'consistent'] },
  b: { fact: 'purpose', is: 'authorizedByAct' },
  c: { fact: 'purpose', is: 'compelled' },
  d: { all: [{ fact: 'recipient', is: 'attorneyGeneral' }, { fact: 'purpose', is: 'legalProceedings' }] },
  e: { all: [{ fact: 'recipient', is: 'investigativeBody' }, { fact: 'purpose', is: 'enforcement' }, { fact: 'writtenRequest', is: 'yes' }] },
  f: { all: [{ fact: 'recipient', in: ['foreign', 'provinceOrFirstNation'] }, { fact: 'purpose', is: 'enforcement' }, { fact: 'agreement', is: 'yes' }] },
  g: { all: [{ fact: 'recipient', is: 'memberOfParliament' }, { fact: 'purpose', is: 'helpIndividual' }] },
  h: { fact: 'purpose', is: 'audit' },
  i: { all: [{ fact: 'recipient', is: 'archives' }, { fact: 'purpose', is: 'archival' }] },
  j: { all: [{ fact: 'purpose', is: 'research' }, { fact: 'undertaking', is: 'yes' }] },
  k: { fact: 'purpose', is: 'indigenousClaim' },
  l: { fact: 'purpose', is: 'crownDebt' },
  m: { fact: 'purpose', in: ['publicInterest', 'benefitToIndividual'] },
} as const;

const anyBasis = {
  any: [
    { fact: 'consent', is: 'yes' },
    { fact: 'publiclyAvailable', is: 'yes' },
    paragraphs.a, paragraphs.b, paragraphs.c, paragraphs.d, paragraphs.e, paragraphs.f, paragraphs.g,
    paragraphs.h, paragraphs.i, paragraphs.j, paragraphs.k, paragraphs.l, paragraphs.m,
  ],
} as const;

const act = (section: string) => ({ instrument: 'PRIVACY-ACT', section }) as const;

export const disclosure = defineTable({
  id: 'disclosure',
  title: { en: 'Disclosure of personal information', fr: 'Communication de renseignements personnels' },
  facts: {
    consent: { type: 'yesNo', meaning: { en: 'Does the person consent?', fr: 'La personne consent-elle?' } },
    publiclyAvailable: { type: 'yesNo', meaning: { en: 'Is it publicly available, today?', fr: 'Sont-ils accessibles au public, aujourd’hui?' } },
    otherActForbids: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Does another Act of Parliament forbid it?', fr: 'Une autre loi fédérale l’interdit-elle?' },
    },
    recipient: {
      type: 'oneOf',
      meaning: { en: 'To whom?', fr: 'À qui?' },
      values: {
        investigativeBody: { en: 'An investigative body named in the regulations', fr: 'Un organisme d’enquête désigné par règlement' },
        foreign: { en: 'A foreign state or international organization', fr: 'Un État étranger ou une organisation internationale' },
        provinceOrFirstNation: { en: 'A province, or a First Nation body that the Act lists', fr: 'Une province, ou un organisme d’une Première Nation que la Loi énumère' },
        attorneyGeneral: { en: 'The Attorney General of Canada', fr: 'Le procureur général du Canada' },
        memberOfParliament: { en: 'A member of Parliament', fr: 'Un parlementaire fédéral' },
        archives: { en: 'Library and Archives Canada', fr: 'Bibliothèque et Archives Canada' },
        other: { en: 'Anybody else', fr: 'Toute autre personne' },
      },
    },
    purpose: {
      type: 'oneOf',
      meaning: { en: 'For what?', fr: 'À quelle fin?' },
      values: {
        original: { en: 'The purpose for which it was obtained', fr: 'La fin à laquelle ils ont été recueillis' },
        consistent: { en: 'A use consistent with that purpose', fr: 'Un usage compatible avec cette fin' },
        authorizedByAct: { en: 'A purpose for which an Act or regulation authorizes disclosure', fr: 'Une fin pour laquelle une loi ou un règlement autorise la communication' },
        compelled: { en: 'A subpoena, warrant or order, or rules of court', fr: 'Un subpoena, un mandat ou une ordonnance, ou des règles de procédure' },
        legalProceedings: { en: 'Legal proceedings of the Crown', fr: 'Des poursuites judiciaires intéressant la Couronne' },
        enforcement: { en: 'Enforcing a law or a lawful investigation', fr: 'L’application des lois ou une enquête licite' },
        helpIndividual: { en: 'To help the person', fr: 'Aider la personne' },
        audit: { en: 'Audit', fr: 'Vérification' },
        archival: { en: 'Deposit in the archives', fr: 'Dépôt aux archives' },
        research: { en: 'Research or statistics', fr: 'Recherche ou statistique' },
        indigenousClaim: { en: 'An Indigenous claim', fr: 'Des droits ou griefs autochtones' },
        crownDebt: { en: 'A debt to, or a payment from, the Crown', fr: 'Une créance ou une dette de la Couronne' },
        publicInterest: { en: 'A public interest that clearly outweighs the invasion of privacy', fr: 'Un intérêt public qui justifie nettement l’atteinte à la vie privée' },
        benefitToIndividual: { en: 'A clear benefit to the person', fr: 'Un avantage certain pour la personne' },
        none: { en: 'None of these', fr: 'Aucune de ces fins' },
      },
    },
    writtenRequest: { type: 'yesNo', meaning: { en: 'Did the body ask in writing?', fr: 'L’organisme l’a-t-il demandé par écrit?' } },
    requestSays: {
      type: 'anyOf',
      meaning: { en: 'What does the written request say?', fr: 'Qu’indique la demande écrite?' },
      values: {
        body: { en: 'The investigative body', fr: 'L’organisme d’enquête' },
        subject: { en: 'The subject or an identifier', fr: 'La personne visée ou un identifiant' },
        purpose: { en: 'The purpose', fr: 'La fin' },
        description: { en: 'The information wanted', fr: 'Les renseignements demandés' },
        statute: { en: 'The section of the statute', fr: 'La disposition de la loi' },
        signature: { en: 'Name, title and signature', fr: 'Le nom, le titre et la signature' },
      },
    },
    requestReceivedOn: { type: 'date', meaning: { en: 'When was the request received?', fr: 'Quand la demande a-t-elle été reçue?' } },
    agreement: { type: 'yesNo', meaning: { en: 'Is there an agreement or arrangement for it?', fr: 'Un accord ou une entente le prévoit-il?' } },
    mistreatmentAssessed: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Is the risk of mistreatment assessed?', fr: 'Le risque de mauvais traitements est-il évalué?' },
    },
    undertaking: { type: 'yesNo', meaning: { en: 'Did the researcher undertake in writing to disclose nothing that identifies anybody?', fr: 'Le chercheur s’est-il engagé par écrit à ne rien communiquer qui permette d’identifier quelqu’un?' } },
    commissionerTold: { type: 'yesNo', risk: ['yes', 'no'], meaning: { en: 'Is the Privacy Commissioner told in writing?', fr: 'Le Commissariat à la protection de la vie privée est-il avisé par écrit?' } },
    tellingFirstPracticable: { type: 'yesNo', meaning: { en: 'Could the Commissioner reasonably be told before?', fr: 'Pouvait-on raisonnablement l’aviser avant?' } },
    disclosedOn: { type: 'date', meaning: { en: 'When was, or will it be, disclosed?', fr: 'Quand la communication a-t-elle lieu?' } },
    inBank: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Does the information bank name this use or disclosure?', fr: 'Le fichier mentionne-t-il cet usage ou cette communication?' },
    },
  },
  obligations: {
    noBasis: { kind: 'refusal', proposedFor: 'head', label: { en: 'Not disclosed: neither consent nor a paragraph of subsection 8(2)', fr: 'Pas de communication : ni consentement, ni alinéa du paragraphe 8(2)' } },
    anotherActForbids: { kind: 'refusal', proposedFor: 'legal:advise', label: { en: 'Not disclosed: another Act may forbid it', fr: 'Pas de communication : une autre loi peut l’interdire' } },
    paragraphA: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(a) may be relied on: original purpose or consistent use', fr: 'L’alinéa 8(2)a) peut être invoqué : fin originale ou usage compatible' } },
    paragraphB: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(b) may be relied on: an Act or regulation', fr: 'L’alinéa 8(2)b) peut être invoqué : une loi ou un règlement' } },
    paragraphC: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(c) may be relied on: subpoena, warrant, order or rules of court', fr: 'L’alinéa 8(2)c) peut être invoqué : subpoena, mandat, ordonnance ou règles de procédure' } },
    paragraphD: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(d) may be relied on: Attorney General of Canada', fr: 'L’alinéa 8(2)d) peut être invoqué : procureur général du Canada' } },
    paragraphE: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(e) may be relied on: written request of an investigative body', fr: 'L’alinéa 8(2)e) peut être invoqué : demande écrite d’un organisme d’enquête' } },
    paragraphF: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(f) may be relied on: agreement or arrangement', fr: 'L’alinéa 8(2)f) peut être invoqué : accord ou entente' } },
    paragraphG: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(g) may be relied on: member of Parliament', fr: 'L’alinéa 8(2)g) peut être invoqué : parlementaire fédéral' } },
    paragraphH: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(h) may be relied on: audit', fr: 'L’alinéa 8(2)h) peut être invoqué : vérification' } },
    paragraphI: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(i) may be relied on: Library and Archives Canada', fr: 'L’alinéa 8(2)i) peut être invoqué : Bibliothèque et Archives Canada' } },
    paragraphJ: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(j) may be relied on: research or statistics', fr: 'L’alinéa 8(2)j) peut être invoqué : recherche ou statistique' } },
    paragraphK: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(k) may be relied on: Indigenous claims', fr: 'L’alinéa 8(2)k) peut être invoqué : droits et griefs autochtones' } },
    paragraphL: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(l) may be relied on: debts to or payments from the Crown', fr: 'L’alinéa 8(2)l) peut être invoqué : créances et dettes de la Couronne' } },
    paragraphM: { kind: 'permission', proposedFor: 'head', label: { en: '8(2)(m) may be relied on: public interest or clear benefit to the person', fr: 'L’alinéa 8(2)m) peut être invoqué : intérêt public ou avantage certain pour la personne' } },
    requestIncomplete: { kind: 'refusal', label: { en: 'Not disclosed: the written request is missing or not complete', fr: 'Pas de communication : la demande écrite manque ou est incomplète' } },
    keepRequest: { kind: 'duty', label: { en: 'Keep a copy of the request and a record of what was disclosed, in a bank of their own', fr: 'Conserver une copie de la demande et la trace de ce qui a été communiqué, dans un fichier distinct' } },
    noAgreement: { kind: 'refusal', label: { en: 'Not disclosed: no agreement or arrangement', fr: 'Pas de communication : ni accord ni entente' } },
    mistreatmentNotAssessed: { kind: 'refusal', proposedFor: 'head', label: { en: 'Not disclosed abroad: the risk of mistreatment is not assessed', fr: 'Pas de communication à l’étranger : le risque de mauvais traitements n’est pas évalué' } },
    noUndertaking: { kind: 'refusal', label: { en: 'Not disclosed: no written undertaking', fr: 'Pas de communication : aucun engagement écrit' } },
    tellCommissionerFirst: { kind: 'duty', label: { en: 'Tell the Privacy Commissioner in writing before disclosing', fr: 'Aviser le Commissariat par écrit avant de communiquer' } },
    commissionerNotTold: { kind: 'refusal', label: { en: 'Not disclosed yet: the Privacy Commissioner is told first', fr: 'Pas encore de communication : le Commissariat est avisé d’abord' } },
    tellCommissionerForthwith: { kind: 'duty', label: { en: 'Tell the Privacy Commissioner in writing forthwith', fr: 'Aviser le Commissariat par écrit sans délai' } },
    notifyConsistentUse: { kind: 'duty', label: { en: 'Notify the Privacy Commissioner forthwith of the new consistent use', fr: 'Aviser sans délai le Commissariat du nouvel usage compatible' } },
    indexConsistentUse: { kind: 'duty', label: { en: 'Include the new consistent use in the next index', fr: 'Mentionner le nouvel usage compatible dans le prochain répertoire' } },
    recordDisclosure: { kind: 'duty', label: { en: 'Record the disclosure with the information: the record becomes part of it', fr: 'Consigner la communication avec les renseignements : elle en fait désormais partie' } },
  },
  versions: [
    {
      version: '2010-01-01',
      effectiveFrom: '2010-01-01',
      effectiveTo: null,
      binds: 'everythingFromDate',
      rows: [
        { id: '0-basis', label: { en: 'Without consent, information is disclosed only as a paragraph of subsection 8(2) permits, or while it is publicly available.', fr: 'Sans consentement, les renseignements ne sont communiqués que si un alinéa du paragraphe 8(2) le permet, ou tant qu’ils sont accessibles au public.' }, when: { not: anyBasis }, obligations: [{ code: 'noBasis' }], citation: act('8(1)–(2), 69(2)') },
        { id: '0-other-acts', label: { en: 'Subsection 8(2) is subject to any other Act of Parliament.', fr: 'Le paragraphe 8(2) s’applique sous réserve des autres lois fédérales.' }, when: { not: { fact: 'otherActForbids', is: 'no' } }, obligations: [{ code: 'anotherActForbids' }], citation: act('8(2)') },
        { id: 'a-consistent', label: { en: 'For the purpose for which it was obtained, or a consistent use.', fr: 'Aux fins auxquelles ils ont été recueillis, ou pour un usage compatible.' }, when: paragraphs.a, obligations: [{ code: 'paragraphA' }], citation: act('8(2)(a)') },
        { id: 'b-authorized', label: { en: 'For a purpose that an Act or regulation authorizes.', fr: 'À une fin qu’une loi ou un règlement autorise.' }, when: paragraphs.b, obligations: [{ code: 'paragraphB' }], citation: act('8(2)(b)') },
        { id: 'c-compelled', label: { en: 'To obey a subpoena, warrant or order, or rules of court.', fr: 'Pour obéir à un subpoena, à un mandat, à une ordonnance ou à des règles de procédure.' }, when: paragraphs.c, obligations: [{ code: 'paragraphC' }], citation: act('8(2)(c)') },
        { id: 'd-attorney-general', label: { en: 'To the Attorney General of Canada for legal proceedings.', fr: 'Au procureur général du Canada pour des poursuites judiciaires.' }, when: paragraphs.d, obligations: [{ code: 'paragraphD' }], citation: act('8(2)(d)') },
        { id: 'e-investigative-body', label: { en: 'To an investigative body that asks in writing, to enforce a law or for a lawful investigation.', fr: 'À un organisme d’enquête qui en fait la demande par écrit, en vue de l’application des lois ou d’une enquête licite.' }, when: paragraphs.e, obligations: [{ code: 'paragraphE' }, { code: 'keepRequest', term: { atLeast: 2, unit: 'years', from: 'requestReceivedOn' } }], citation: act('8(2)(e), 8(4)') },
        {
          id: 'e-request',
          label: { en: 'The written request says six things.', fr: 'La demande écrite indique six éléments.' },
          when: {
            all: [
              { fact: 'recipient', is: 'investigativeBody' },
              { fact: 'purpose', is: 'enforcement' },
              { not: { all: [{ fact: 'writtenRequest', is: 'yes' }, { fact: 'requestSays', includesAll: ['body', 'subject', 'purpose', 'description', 'statute', 'signature'] }] } },
            ],
          },
          obligations: [{ code: 'requestIncomplete' }],
          citation: { instrument: 'DPP', section: 'App. D' },
        },
        { id: 'f-agreement', label: { en: 'Under an agreement with a foreign state, an international organization, a province or a listed First Nation body, to enforce a law or for a lawful investigation.', fr: 'Aux termes d’un accord avec un État étranger, une organisation internationale, une province ou un organisme d’une Première Nation énuméré, en vue de l’application des lois ou d’une enquête licite.' }, when: paragraphs.f, obligations: [{ code: 'paragraphF' }], citation: act('8(2)(f)') },
        {
          id: 'f-no-agreement',
          label: { en: 'Without one the paragraph cannot be relied on.', fr: 'Sans accord, l’alinéa ne peut être invoqué.' },
          when: { all: [{ fact: 'recipient', in: ['foreign', 'provinceOrFirstNation'] }, { fact: 'purpose', is: 'enforcement' }, { not: { fact: 'agreement', is: 'yes' } }] },
          obligations: [{ code: 'noAgreement' }],
          citation: { instrument: 'DPP', section: '4.2.33' },
        },
        { id: 'f-mistreatment', label: { en: 'Before anything goes abroad, the risk of mistreatment is assessed, and the head decides where it is substantial.', fr: 'Avant toute communication à l’étranger, le risque de mauvais traitements est évalué, et le responsable tranche s’il est sérieux.' }, when: { all: [{ fact: 'recipient', is: 'foreign' }, { not: { fact: 'mistreatmentAssessed', is: 'yes' } }] }, obligations: [{ code: 'mistreatmentNotAssessed' }], citation: { instrument: 'PROFILE', section: 'disclosure f' } },
        { id: 'g-member', label: { en: 'To a member of Parliament, to help the person.', fr: 'À un parlementaire fédéral, en vue d’aider la personne.' }, when: paragraphs.g, obligations: [{ code: 'paragraphG' }], citation: act('8(2)(g)') },
        { id: 'h-audit', label: { en: 'For audit.', fr: 'Pour vérification.' }, when: paragraphs.h, obligations: [{ code: 'paragraphH' }], citation: act('8(2)(h)') },
        { id: 'i-archives', label: { en: 'To Library and Archives Canada for deposit.', fr: 'À Bibliothèque et Archives Canada pour dépôt.' }, when: paragraphs.i, obligations: [{ code: 'paragraphI' }], citation: act('8(2)(i)') },
        { id: 'j-research', label: { en: 'For research or statistics, with a written undertaking.', fr: 'Pour des travaux de recherche ou de statistique, avec un engagement écrit.' }, when: paragraphs.j, obligations: [{ code: 'paragraphJ' }], citation: act('8(2)(j)') },
        { id: 'j-no-undertaking', label: { en: 'Without the undertaking the paragraph cannot be relied on.', fr: 'Sans engagement, l’alinéa ne peut être invoqué.' }, when: { all: [{ fact: 'purpose', is: 'research' }, { not: { fact: 'undertaking', is: 'yes' } }] }, obligations: [{ code: 'noUndertaking' }], citation: act('8(2)(j)') },
        { id: 'k-indigenous-claims', label: { en: 'For Indigenous claims.', fr: 'En vue de l’établissement des droits des peuples autochtones ou du règlement de leurs griefs.' }, when: paragraphs.k, obligations: [{ code: 'paragraphK' }], citation: act('8(2)(k)') },
        { id: 'l-debts', label: { en: 'To locate a debtor or creditor of the Crown.', fr: 'En vue de joindre un débiteur ou un créancier de la Couronne.' }, when: paragraphs.l, obligations: [{ code: 'paragraphL' }], citation: act('8(2)(l)') },
        { id: 'm-public-interest', label: { en: 'Where the public interest clearly outweighs the invasion of privacy, or the person clearly benefits.', fr: 'Si des raisons d’intérêt public justifient nettement l’atteinte à la vie privée, ou si la personne en tire un avantage certain.' }, when: paragraphs.m, obligations: [{ code: 'paragraphM' }], citation: act('8(2)(m)') },
        {
          id: 'm-commissioner-first',
          label: { en: 'The Commissioner is told in writing before, where that is reasonably practicable.', fr: 'Le Commissariat est avisé par écrit avant, si les circonstances le permettent.' },
          when: { all: [paragraphs.m, { not: { fact: 'tellingFirstPracticable', is: 'no' } }, { not: { fact: 'commissionerTold', is: 'yes' } }] },
          obligations: [{ code: 'commissionerNotTold' }, { code: 'tellCommissionerFirst', term: { before: 'disclosedOn' } }],
          citation: act('8(5)'),
        },
        {
          id: 'm-commissioner-forthwith',
          label: { en: 'Otherwise forthwith once it is disclosed.', fr: 'Sinon, sans délai après la communication.' },
          when: { all: [paragraphs.m, { fact: 'tellingFirstPracticable', is: 'no' }, { not: { fact: 'commissionerTold', is: 'yes' } }] },
          obligations: [{ code: 'tellCommissionerForthwith', term: { forthwith: true, from: 'disclosedOn' } }],
          citation: act('8(5)'),
        },
        {
          id: 'n-new-consistent-use',
          label: { en: 'A consistent use that the bank does not name is told to the Commissioner forthwith and stands in the next index.', fr: 'Un usage compatible que le fichier ne mentionne pas est signalé sans délai au Commissariat et figure dans le prochain répertoire.' },
          when: { all: [{ fact: 'purpose', is: 'consistent' }, { not: { fact: 'inBank', is: 'yes' } }] },
          obligations: [{ code: 'notifyConsistentUse', term: { forthwith: true, from: 'disclosedOn' } }, { code: 'indexConsistentUse', term: { before: 'nextIndex' } }],
          citation: act('9(4)'),
        },
        { id: 'o-record', label: { en: 'A use or disclosure that the bank does not name is recorded, and the record becomes part of the information.', fr: 'Un usage ou une communication que le fichier ne mentionne pas est consigné, et la mention fait partie des renseignements.' }, when: { not: { fact: 'inBank', is: 'yes' } }, obligations: [{ code: 'recordDisclosure' }], citation: act('9(1), 9(3)') },
      ],
    },
  ],
});
