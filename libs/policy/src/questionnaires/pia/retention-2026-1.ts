import type { Section } from '../../forms/definition.ts';
import { questionsFrom } from '../shared/questions.ts';
import { exists, inPlace } from './compliance-2026-1.ts';

const law = questionsFrom('adapted', { instrument: 'DPIA-2010', section: 'App. C, V' });

export const retention: Section = {
  id: 'retention',
  title: { en: 'V. Compliance: retention and disposal (section 6)', fr: 'V. Conformité : conservation et élimination (article 6)' },
  questions: [
    law.longText('retentionPeriod', { en: 'How long is each kind of information kept, and why that long?', fr: 'Pendant combien de temps chaque genre de renseignements est-il conservé, et pourquoi?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.6' }],
      help: {
        en: 'Say it for matches and for non-matches: those who do not match are in the system as well.',
        fr: 'Précisez-le pour les correspondances et pour les non-correspondances : les personnes qui ne correspondent pas sont aussi dans le système.',
      },
    }),
    inPlace('retentionSchedule', { en: 'Does a disposition authority of Library and Archives Canada cover it?', fr: 'Une autorisation de disposition de Bibliothèque et Archives Canada les vise-t-elle?' }, {
      code: 'noLacApprovedRetentionSchedule',
      principles: ['LIMITING_RETENTION'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.6(3)' },
      no: {
        en: 'Without an approved schedule the information may be kept for ever, or disposed of without authority.',
        fr: 'Sans calendrier approuvé, les renseignements risquent d’être conservés pour toujours, ou éliminés sans autorisation.',
      },
      notYet: {
        en: 'Until the schedule is approved, nothing may be disposed of and information piles up beyond its use.',
        fr: 'Tant que le calendrier n’est pas approuvé, rien ne peut être éliminé et les renseignements s’accumulent au-delà de leur utilité.',
      },
    }),
    inPlace('twoYearRetention', { en: 'Is what is used in a decision about a person kept for at least two years after that use?', fr: 'Ce qui sert à une décision au sujet d’une personne est-il conservé au moins deux ans après cet usage?' }, {
      code: 'noTwoYearRetentionControl',
      principles: ['LIMITING_RETENTION', 'INDIVIDUAL_ACCESS'],
      citation: { instrument: 'PRIVACY-REGULATIONS', section: 's.4(1)' },
      no: {
        en: 'Information may be gone before the person has had the two years in which to ask for it.',
        fr: 'Les renseignements risquent d’avoir disparu avant que la personne ait eu les deux années prévues pour les demander.',
      },
      notYet: {
        en: 'Until the planned control works, information may be disposed of before two years have passed since its last use.',
        fr: 'Tant que le contrôle prévu ne fonctionne pas, des renseignements risquent d’être éliminés avant deux ans suivant leur dernier usage.',
      },
      help: { en: 'Unless the person agrees to an earlier disposal; a pending request makes it longer.', fr: 'À moins que la personne ne consente à une élimination plus hâtive; une demande en cours prolonge ce délai.' },
    }),
    law.yesNo('physicalRecords', { en: 'Is any of it on paper or on other physical media?', fr: 'Certains sont-ils sur papier ou sur un autre support physique?' }),
    inPlace('physicalDisposal', { en: 'Is there a process to dispose of physical records securely?', fr: 'Un processus permet-il d’éliminer les documents physiques de façon sécurisée?' }, {
      code: 'noPhysicalDisposalProcess',
      principles: ['LIMITING_RETENTION', 'SAFEGUARDS'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.6(3)' },
      visibleWhen: { question: 'physicalRecords', is: 'yes' },
      no: {
        en: 'Paper and other physical records may be thrown away where somebody can read them.',
        fr: 'Le papier et les autres documents physiques risquent d’être jetés là où quelqu’un peut les lire.',
      },
      notYet: {
        en: 'Physical records may have to be disposed of before the planned process exists, in whatever way is at hand.',
        fr: 'Des documents physiques risquent de devoir être éliminés avant que le processus prévu existe, avec les moyens du bord.',
      },
    }),
    exists('physicalDisposalDocumented', { en: 'Is each disposal of physical records documented?', fr: 'Chaque élimination de documents physiques est-elle consignée?' }, {
      code: 'physicalDisposalNotDocumented',
      principles: ['ACCOUNTABILITY', 'LIMITING_RETENTION'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.6(3)' },
      visibleWhen: { question: 'physicalRecords', is: 'yes' },
      no: {
        en: 'It cannot be shown which physical records were disposed of, when, by whom and under what authority.',
        fr: 'On ne peut pas démontrer quels documents physiques ont été éliminés, quand, par qui et en vertu de quelle autorisation.',
      },
    }),
    law.yesNo('electronicRecords', { en: 'Is any of it in electronic form?', fr: 'Certains sont-ils sous forme électronique?' }),
    inPlace('electronicDisposal', { en: 'Is there a process to dispose of electronic records, copies and backups included?', fr: 'Un processus permet-il d’éliminer les documents électroniques, y compris les copies et les sauvegardes?' }, {
      code: 'noElectronicDisposalProcess',
      principles: ['LIMITING_RETENTION', 'SAFEGUARDS'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.6(3)' },
      visibleWhen: { question: 'electronicRecords', is: 'yes' },
      no: {
        en: 'Electronic records, and copies and backups that nobody thinks of, may outlast the time for which they are needed.',
        fr: 'Des documents électroniques, ainsi que des copies et sauvegardes auxquelles personne ne pense, risquent de subsister au-delà du temps nécessaire.',
      },
      notYet: {
        en: 'Electronic records whose time is up may stay where they are until the planned process exists.',
        fr: 'Des documents électroniques arrivés à échéance risquent de rester en place jusqu’à ce que le processus prévu existe.',
      },
    }),
    exists('electronicDisposalDocumented', { en: 'Is each disposal of electronic records documented?', fr: 'Chaque élimination de documents électroniques est-elle consignée?' }, {
      code: 'electronicDisposalNotDocumented',
      principles: ['ACCOUNTABILITY', 'LIMITING_RETENTION'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.6(3)' },
      visibleWhen: { question: 'electronicRecords', is: 'yes' },
      no: {
        en: 'It cannot be shown that electronic records, such as those of people who did not match, were really disposed of.',
        fr: 'On ne peut pas démontrer que des documents électroniques, comme ceux des personnes qui ne correspondaient pas, ont bel et bien été éliminés.',
      },
    }),
    inPlace('devicesWiped', { en: 'Are devices wiped before they are handed on, returned or thrown away?', fr: 'Les appareils sont-ils effacés avant d’être transmis, retournés ou jetés?' }, {
      code: 'devicesNotWiped',
      principles: ['SAFEGUARDS', 'LIMITING_RETENTION'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.6(3)' },
      visibleWhen: { question: 'electronicRecords', is: 'yes' },
      no: {
        en: 'Whoever gets a used device next may find personal information on it.',
        fr: 'La prochaine personne à recevoir un appareil usagé risque d’y trouver des renseignements personnels.',
      },
      notYet: {
        en: 'Devices may leave the institution before the planned way of wiping them is in use.',
        fr: 'Des appareils risquent de quitter l’institution avant que la méthode d’effacement prévue soit appliquée.',
      },
    }),
  ],
};

export const accuracyAndAccess: Section = {
  id: 'accuracyAndAccess',
  title: { en: 'V. Compliance: accuracy, access and openness', fr: 'V. Conformité : exactitude, accès et transparence' },
  questions: [
    law.longText('accuracy', { en: 'By which reasonable steps is the information kept accurate, current and complete?', fr: 'Par quelles mesures raisonnables les renseignements sont-ils tenus exacts, à jour et complets?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.6(2)' }, { instrument: 'DPP', section: '4.2.26 to 4.2.28' }],
      help: {
        en: 'For results that a machine creates: tests of accuracy by group, and who verifies a result before anyone acts on it.',
        fr: 'Pour les résultats produits par une machine : essais d’exactitude par groupe, et qui vérifie un résultat avant qu’on y donne suite.',
      },
    }),
    inPlace('accessMechanism', { en: 'Can people get access to the information about them?', fr: 'Les personnes peuvent-elles avoir accès aux renseignements qui les concernent?' }, {
      code: 'noAccessMechanism',
      principles: ['INDIVIDUAL_ACCESS'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.12' },
      no: {
        en: 'Information about a person cannot be found or given to them, although they have a right to it.',
        fr: 'Les renseignements sur une personne ne peuvent être ni retrouvés ni remis à celle-ci, bien qu’elle y ait droit.',
      },
      notYet: {
        en: 'Requests that arrive before information can be searched by person may not be answered in time.',
        fr: 'Les demandes reçues avant qu’on puisse chercher les renseignements par personne risquent de ne pas recevoir de réponse à temps.',
      },
    }),
    inPlace('correctionMechanism', { en: 'Can people have errors corrected?', fr: 'Les personnes peuvent-elles faire corriger des erreurs?' }, {
      code: 'noCorrectionMechanism',
      principles: ['ACCURACY', 'INDIVIDUAL_ACCESS'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.12' },
      no: {
        en: 'Errors that people point out stay, and decisions go on being made on them.',
        fr: 'Les erreurs que des personnes signalent demeurent, et des décisions continuent de s’y fonder.',
      },
      notYet: {
        en: 'Errors reported before the planned process exists may wait, while decisions are made on them.',
        fr: 'Les erreurs signalées avant la mise en place du processus prévu risquent d’attendre, pendant que des décisions s’y fondent.',
      },
    }),
    inPlace('statementOfDisagreement', { en: 'Is a note attached where a correction was asked for and not made?', fr: 'Une mention est-elle jointe lorsqu’une correction a été demandée et n’a pas été faite?' }, {
      code: 'noStatementOfDisagreement',
      principles: ['ACCURACY', 'INDIVIDUAL_ACCESS'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.12' },
      no: {
        en: 'Whoever reads the information does not learn that the person disputes it.',
        fr: 'Qui lit les renseignements n’apprend pas que la personne les conteste.',
      },
      notYet: {
        en: 'Until notes can be attached, disputed information is read as undisputed.',
        fr: 'Tant qu’une mention ne peut être jointe, des renseignements contestés sont lus comme s’ils ne l’étaient pas.',
      },
    }),
    exists('correctionsPassedOn', { en: 'Are those who received the information told of corrections and notes?', fr: 'Ceux qui ont reçu les renseignements sont-ils avisés des corrections et des mentions?' }, {
      code: 'thirdPartiesNotToldOfCorrections',
      principles: ['ACCURACY', 'LIMITING_DISCLOSURE'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.12' },
      visibleWhen: { question: 'isShared', is: 'yes' },
      no: {
        en: 'Others go on using information that was corrected here.',
        fr: 'D’autres continuent d’utiliser des renseignements qui ont été corrigés ici.',
      },
      help: { en: 'Those who received it within the last two years.', fr: 'Ceux qui les ont reçus au cours des deux dernières années.' },
    }),
    exists('refusalReasons', { en: 'Are people told the reasons when access or correction is refused?', fr: 'Les personnes connaissent-elles les motifs lorsque l’accès ou la correction leur est refusé?' }, {
      code: 'requestersNotToldReasonsOfRefusal',
      principles: ['INDIVIDUAL_ACCESS', 'CHALLENGING_COMPLIANCE'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.16' },
      no: {
        en: 'People cannot judge whether to contest a refusal, because they do not know what it rests on.',
        fr: 'Les personnes ne peuvent pas juger s’il y a lieu de contester un refus, car elles ignorent sur quoi il repose.',
      },
      help: { en: 'The Act allows that the existence of information be neither confirmed nor denied.', fr: 'La Loi permet de ne pas confirmer ni nier l’existence de renseignements.' },
    }),
    exists('webSummary', { en: 'Will a summary of this assessment be published?', fr: 'Un résumé de cette évaluation sera-t-il publié?' }, {
      code: 'noPiaWebSummary',
      principles: ['OPENNESS'],
      citation: { instrument: 'DPP', section: 'C.2.2.15' },
      no: {
        en: 'The public cannot learn that the program or activity exists, nor how its risks are dealt with.',
        fr: 'Le public ne peut pas savoir que le programme ou l’activité existe, ni comment ses risques sont traités.',
      },
      help: { en: 'Security, confidentiality and the law may limit what it says.', fr: 'La sécurité, la confidentialité et la loi peuvent en limiter le contenu.' },
    }),
  ],
};
