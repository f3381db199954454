/** Every worker serves one queue: processes and their activities scale together. */
export const taskQueue = 'gatehouse';
