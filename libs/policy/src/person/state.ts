import type { MailChoices } from '../kernel/mail.ts';

export interface PersonState {
  readonly enrolled: boolean;
  readonly unitId: string | null;
  readonly language: 'en' | 'fr';
  /** What they chose to get by mail; null: nothing was chosen. */
  readonly mail: MailChoices | null;
}
