export { createWaker, listenForWakes } from './wake.ts';
