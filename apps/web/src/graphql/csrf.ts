/** What a page of another origin cannot send without being asked about it first. */
export const csrf = { 'x-gatehouse-csrf': '1' };
