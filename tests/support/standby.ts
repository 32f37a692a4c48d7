import { connect } from 'node:net';
import type { Socket } from 'node:net';

const PROTOCOL = 196_608;

/**
 * What a PostgreSQL standby says to the server that it follows: that somebody reads there what was the case at transaction
 * `xmin` (hot_standby_feedback), under a slot if one is named. It follows from `position` in the log and keeps nothing.
 */
export async function followAsStandby(url: string, xmin: number, position: string, slot?: string): Promise<Socket> {
  const { hostname, port, username } = new URL(url);
  const socket = connect(Number(port), hostname);
  const start = Buffer.concat([int32(PROTOCOL), text(`user\0${username}\0replication\0true\0`)]);
  socket.write(Buffer.concat([int32(start.length + 4), start]));
  await heard(socket, 'Z');
  const named = slot === undefined ? '' : `SLOT ${slot} `;
  socket.write(message('Q', text(`START_REPLICATION ${named}PHYSICAL ${position}`)));
  await heard(socket, 'W');
  const reads = Buffer.concat([text('h').subarray(0, 1), Buffer.alloc(8), int32(xmin), Buffer.alloc(12)]);
  socket.write(message('d', reads));
  return socket.resume();
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function message(kind: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}

/** Waits for a message of the kind; each begins with its kind and its length. */
function heard(socket: Socket, kind: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let rest = Buffer.alloc(0);
    const listen = (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      while (rest.length >= 5 && rest.length > rest.readUInt32BE(1)) {
        const body = rest.subarray(5, rest.readUInt32BE(1) + 1);
        const said = String.fromCharCode(rest[0] ?? 0);
        rest = rest.subarray(rest.readUInt32BE(1) + 1);
        if (said === 'E') reject(new Error(body.toString()));
        if (said !== kind) continue;
        socket.off('data', listen);
        resolve();
        return;
      }
    };
    socket.on('data', listen);
    socket.once('error', reject);
  });
}
