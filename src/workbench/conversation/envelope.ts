/** A message of an add-in's page: 0 invoke, 1 register for an event, 2 stop listening. */
export type ClientMessage = {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _actionType: number;
};

/** Reads a message; undefined when it is none of ours (pages talk about other things too). */
export const readMessage = (text: unknown): ClientMessage | undefined => {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    const isMessage = typeof parsed === 'object' && parsed !== null && '_messageType' in parsed && '_actionName' in parsed && '_conversationId' in parsed;
    return isMessage ? parsed as ClientMessage : undefined;
  } catch {
    return undefined;
  }
};

/** What the client understands that asks it for something: the notices go to an end of their own. */
export const writeNotice = (conversationId: string, origin: string, data: readonly unknown[]): string => JSON.stringify({
  _messageType: 0, _actionName: 'Office_notifyAgave', _conversationId: `${conversationId}_ntf`, _correlationId: 0, _origin: origin, _data: data, _actionType: 0, _serializerVersion: 1,
});

type Envelope = {
  readonly actionName: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly origin: string;
  readonly data: unknown;
  /** 0 answers a message, 1 is an event. */
  readonly responseType: 0 | 1;
};

export const writeEnvelope = ({ actionName, conversationId, correlationId, origin, data, responseType }: Envelope): string => JSON.stringify({
  _messageType: 1, _actionName: actionName, _conversationId: conversationId, _correlationId: correlationId, _origin: origin,
  _data: data, _errorCode: 0, _responseType: responseType, _serializerVersion: 1,
});
