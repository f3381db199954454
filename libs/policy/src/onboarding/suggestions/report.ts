import { from, itemOf, itemsOf, some, textOf, type Origins } from './origin.ts';

export const reportOrigins: Origins = {
  // All that were set before the first use, none left out; what came of each is still to be said.
  successResults: [
    from('preparation', 'successCriteria', (criteria) =>
      some(itemsOf(criteria).map(({ criterion, threshold }) => itemOf({ criterion: textOf(criterion), threshold: textOf(threshold) }))),
    ),
  ],
};
