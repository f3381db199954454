import { graphql } from '../../graphql/graphql.ts';

/** Those who may answer what is asked of a power or position. */
export const holdersQuery = graphql(`
  query Holders($key: String!) {
    holders(key: $key) {
      person {
        id
        recordId
        name
        away {
          until
          standIn {
            id
            name
          }
        }
      }
      position {
        id
        recordId
        title {
          en
          fr
        }
      }
    }
  }
`);
