import { useEffect, useState } from 'react';

/** The section at the top of the window, so that a long form says where one is; `ids` are separated by spaces. */
export function useSectionInSight(ids: string): string | null {
  const [inSight, setInSight] = useState<string | null>(null);
  useEffect(() => {
    const sections = ids.split(' ').flatMap((id) => document.getElementById(`section-${id}`) ?? []);
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const reached = sections.findLast((section) => section.getBoundingClientRect().top < innerHeight / 3);
      setInSight((reached ?? sections[0])?.id.slice('section-'.length) ?? null);
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', soon, { passive: true });
    return () => {
      removeEventListener('scroll', soon);
      cancelAnimationFrame(frame);
    };
  }, [ids]);
  useEffect(() => {
    // Beside the form the list scrolls by itself; the page stays where it is.
    const marked = document.querySelector<HTMLElement>('.aside a[aria-current]');
    const aside = marked?.closest<HTMLElement>('.aside');
    if (!marked || !aside || aside.scrollHeight <= aside.clientHeight) return;
    const above = marked.getBoundingClientRect().top - aside.getBoundingClientRect().top;
    if (above < 0 || above > aside.clientHeight * 0.75) aside.scrollTop += above - aside.clientHeight / 3;
  }, [inSight]);
  return inSight;
}
