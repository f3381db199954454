import { graphql } from '../../graphql/graphql.ts';

export const mayReadQuery = graphql(`
  query MayReadOverviews {
    viewer {
      mayReadOverviews
    }
  }
`);
