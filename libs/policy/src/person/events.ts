import type { EventsOf } from '../kernel/event.ts';
import type { MailChoices } from '../kernel/mail.ts';

/** Name and address are disposable; `subject` is the identity provider's pseudonymous subject. */
export type PersonEvent = EventsOf<{
  enrolled: { readonly issuer: string; readonly subject: string; readonly unitId: string | null; readonly language: 'en' | 'fr' };
  mailChosen: MailChoices;
  detailsChanged: { readonly unitId: string | null; readonly language: 'en' | 'fr' };
}>;
