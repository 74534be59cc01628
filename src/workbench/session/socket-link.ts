import type { Dial } from './session';

/** A connection to the server that the page came from. */
export const dialServer: Dial = ({ opened, message, closed }) => {
  const socket = new WebSocket(new URL('/session', location.origin.replace(/^http/, 'ws')));
  socket.addEventListener('open', opened);
  socket.addEventListener('message', ({ data }) => message(String(data)));
  socket.addEventListener('close', closed);
  return { send: (text) => { if (socket.readyState === WebSocket.OPEN) socket.send(text); }, close: () => socket.close() };
};
