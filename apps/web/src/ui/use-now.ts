import { useEffect, useState } from 'react';

/** Milliseconds since 1970, by the minute: a due date that passes while the page is open becomes overdue on it. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
