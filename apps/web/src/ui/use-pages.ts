import { useState } from 'react';

const pageSize = 25;

/** A list that grows: the place in it stays when more is shown. The API gives at most a hundred at once. */
export function usePages() {
  const [first, setFirst] = useState(pageSize);
  return { first, more: () => setFirst((before) => Math.min(100, before + pageSize)) };
}
