import type { MailTemplate } from '../kernel/mail.ts';
import type { GrantKey } from '../kernel/visibility.ts';

/**
 * Once somebody has left a position, what they held may still be handed over; of what waits on a morning after, those who
 * appoint are written to, each once. After these days it is no news.
 */
export const leavings = { told: 'power:organization:administer', template: 'positionLeft', withinDays: 14 } as const satisfies {
  readonly told: GrantKey;
  readonly template: MailTemplate;
  readonly withinDays: number;
};
