import { same, type Origins } from './origin.ts';

/**
 * Reviewers are offered facts, never what they are asked to judge, though an earlier form has words for it: that category,
 * lawfulness or training was stated is what they look at. The forms of privacy and of ethics and GBA Plus ask for nothing else.
 */
export const securityReviewOrigins: Origins = {
  // What a supplier keeps it can reach; what it sees without keeping it, and from where, is for the reviewer to find out.
  supplierAccess: [same('preparation', 'vendorRetention')],
};

export const policyReviewOrigins: Origins = {
  // Asked in the same words.
  courtDisclosure: [same('facial-recognition-checklist', 'courtDisclosure')],
};
