import { Children, type ReactNode } from 'react';

/** A list that is not there when it has nothing: a screen reader would announce it all the same. */
export function List({ kind, children }: { readonly kind?: 'cards' | 'links' | 'plain-list'; readonly children: ReactNode }) {
  return Children.toArray(children).length === 0 ? null : <ul className={kind}>{children}</ul>;
}
