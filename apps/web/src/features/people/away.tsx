import { useWords } from '../../i18n/use-words.ts';

interface Away {
  readonly until: string;
  readonly standIn: { readonly name: string | null } | null;
}

/** Says of somebody that they are away until when, and who stands in; nothing of who is there. */
export function useAwayUntil(): (away: Away | null) => string {
  const { t, day } = useWords();
  return (away) => {
    if (!away) return '';
    const date = day(away.until);
    return away.standIn ? t('task::awayWith', { date, name: away.standIn.name ?? t('unknown') }) : t('task::away', { date });
  };
}

/** The same beside a name. */
export function AwayUntil({ away }: { readonly away: Away | null }) {
  const awayUntil = useAwayUntil();
  return away ? <span className="quiet small"> ({awayUntil(away)})</span> : null;
}
