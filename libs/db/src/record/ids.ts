import { v5 as uuidv5 } from 'uuid';

const gatehouse = '6f1d6bb4-6d0a-5a52-9d3c-5e0c6d1f7a10';

/** The id of what a command creates: the same person's same intent always makes the same thing. */
export function idFor(actorId: string, commandId: string, label: string): string {
  return uuidv5(`${actorId}:${commandId}:${label}`, gatehouse);
}

/** A person's id follows from who the identity provider says they are. */
export function personIdFor(issuer: string, subject: string): string {
  return uuidv5(`person:${issuer}:${subject}`, gatehouse);
}

/** The id of one command of several that one intent gives, from what it is given to. */
export function partCommandId(intent: string, streamId: string): string {
  return uuidv5(`part:${intent}:${streamId}`, gatehouse);
}

/** A system command's id follows from what it reports, so a repeated report is the same command. */
export function systemCommandId(...parts: readonly (string | number)[]): string {
  return uuidv5(`system:${parts.join(':')}`, gatehouse);
}
