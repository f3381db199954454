import { bundleWorkflows } from './bundle-workflows.ts';

/** Bundles the workflows ahead of a start in production, and prints where they are. */
console.log(await bundleWorkflows());
