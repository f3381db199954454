import type { DemoPerson } from '../../demo/people.ts';
import { escape, pageFrame, type Language } from './page-frame.ts';
import type { FolderMail, FolderPage } from './mailbox.ts';

const words = {
  en: {
    title: 'Demonstration: the mail that would be sent',
    intro: 'Nothing leaves this machine. This is what these fictional people would find in their mailboxes, newest first. A link asks you to sign in; choose the person to whom the mail is written.',
    none: 'No mail yet. Do something that concerns somebody else, such as registering a technology, and come back.',
    elsewhere: 'Mail goes to the mail server that SMTP_URL names, so nothing of it is kept here.',
    to: 'To',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    newer: 'Newer',
    older: 'Older',
    home: 'Go to Gatehouse',
    other: 'Français',
  },
  fr: {
    title: 'Démonstration\u00a0: les courriels qui seraient envoyés',
    intro: 'Rien ne quitte cette machine. Voici ce que ces personnes fictives trouveraient dans leur boîte de réception, le plus récent d’abord. Un lien vous demande d’ouvrir une session; choisissez la personne à qui le courriel est adressé.',
    none: 'Aucun courriel pour l’instant. Faites quelque chose qui concerne quelqu’un d’autre, par exemple inscrire une technologie, puis revenez.',
    elsewhere: 'Les courriels sont remis au serveur que nomme SMTP_URL; rien n’en est conservé ici.',
    to: 'À',
    page: (page: number, pages: number) => `Page ${page} de ${pages}`,
    newer: 'Plus récents',
    older: 'Plus anciens',
    home: 'Aller à Gatehouse',
    other: 'English',
  },
} as const;

/** The addresses of Gatehouse in a text as links; an address of anywhere else stays text. */
function linked(text: string, publicUrl: string): string {
  const { origin } = new URL(publicUrl);
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part) => (part.startsWith(`${origin}/`) ? `<a href="${escape(part)}">${escape(part)}</a>` : escape(part)))
    .join('');
}

function article(mail: FolderMail, people: readonly DemoPerson[], language: Language, publicUrl: string): string {
  const { to } = words[language];
  const person = people.find(({ email }) => email === mail.to);
  const whose = person ? `${person.role[language]} (${mail.to})` : mail.to;
  const when = mail.sentAt
    ? new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long', timeStyle: 'medium', timeZone: 'America/Toronto' }).format(mail.sentAt)
    : '';
  return `<article><h2 lang="${mail.language}">${escape(mail.subject)}</h2><p>${to}${language === 'fr' ? '\u00a0' : ''}: ${escape(
    whose,
  )}<br>${escape(when)}</p><pre lang="${mail.language}">${linked(mail.text, publicUrl)}</pre></article>`;
}

/** What would have been sent; `found` is null where mail goes to a server. */
export function mailboxPage(found: FolderPage | null, people: readonly DemoPerson[], language: Language, publicUrl: string): string {
  const said = words[language];
  const other = language === 'en' ? 'fr' : 'en';
  const to = (page: number, inLanguage: Language) => `/mailbox?lang=${inLanguage}&amp;page=${page}`;
  const page = found?.page ?? 1;
  const top = `<nav><a href="${escape(new URL(`/?lang=${language}`, publicUrl).href)}">${said.home}</a><a lang="${other}" href="${to(page, other)}">${said.other}</a></nav>`;
  if (!found) return pageFrame({ language, title: said.title, body: `${top}<p>${escape(said.elsewhere)}</p>` });
  const mails = found.mails.map((mail) => article(mail, people, language, publicUrl)).join('');
  const pager =
    found.pages > 1
      ? `<nav aria-label="${said.page(page, found.pages)}"><span>${said.page(page, found.pages)}</span>${
          page > 1 ? `<a rel="prev" href="${to(page - 1, language)}">${said.newer}</a>` : ''
        }${page < found.pages ? `<a rel="next" href="${to(page + 1, language)}">${said.older}</a>` : ''}</nav>`
      : '';
  const body = `${top}<p>${escape(said.intro)}</p>${found.total === 0 ? `<p><strong>${escape(said.none)}</strong></p>` : ''}${mails}${pager}`;
  return pageFrame({ language, title: said.title, body });
}
