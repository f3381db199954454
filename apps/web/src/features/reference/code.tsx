import { Fragment } from 'react';

/** A code of a list; a long one breaks after an underscore and nowhere else. */
export function Code({ children }: { readonly children: string }) {
  const parts = children.split(/(?<=_)/);
  return (
    <code className="reference-code">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part}
          {index < parts.length - 1 && <wbr />}
        </Fragment>
      ))}
    </code>
  );
}
