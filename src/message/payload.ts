/** The robot's JSON, without the msgUuid that the delivery adds. */
export type Payload = Readonly<Record<string, unknown>>;

/**
 * What the robot takes in serialised bytes. It refuses more than 20,000; below that there is room for
 * the msgUuid and for what a proxy of DingTalk may add.
 */
export const largestPayload = 19_000;

/** Room for `,"msgUuid":"…"`. */
const msgUuidRoom = 100;

/** Bytes of `payload` as it is sent, the msgUuid included. */
export const sizeOf = (payload: Payload): number => Buffer.byteLength(JSON.stringify(payload)) + msgUuidRoom;
