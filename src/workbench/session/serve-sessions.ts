import type { Server } from 'node:https';
import { WebSocketServer } from 'ws';
import { openSessions } from './session-hub';

/** Where windows of this server's pages meet. */
const sessionPath = '/session';

/** The largest message: a whole workbook that one window opened. */
const largestMessage = 256 * 1024 * 1024;

/** Lets pages of this server, and of no other, share workbooks; answers what ends their connections. */
export const serveSessions = (server: Server, origin: string): (() => void) => {
  const hub = openSessions();
  const sockets = new WebSocketServer({ server, path: sessionPath, maxPayload: largestMessage, verifyClient: (info: { readonly origin: string }) => info.origin === origin });
  sockets.on('connection', (socket) => {
    const visitor = hub.connect((text) => socket.send(text));
    socket.on('message', (data) => {
      try {
        visitor.receive(String(data));
      } catch {
        socket.close(1003, 'Not understood');
      }
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => visitor.leave());
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
};
