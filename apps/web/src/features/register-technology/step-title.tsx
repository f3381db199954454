import { useEffect, useRef } from 'react';

/** A new step is a new screen: its title takes the focus, except where the page itself was just opened. */
export function StepTitle({ title, isFirst }: { readonly title: string; readonly isFirst: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
  }, [isFirst]);
  return (
    <h2 tabIndex={-1} ref={heading}>
      {title}
    </h2>
  );
}
