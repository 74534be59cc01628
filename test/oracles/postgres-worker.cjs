const { parentPort } = require('node:worker_threads');
const { PGlite } = require('@electric-sql/pglite');

const starting = PGlite.create();

const answer = async ({ kind, sql }) => {
  const db = await starting;
  if (kind === 'run') return db.exec(sql).then(() => undefined);
  if (kind === 'records') return (await db.query(sql)).rows;
  const { blob } = await db.query(`COPY (${sql}) TO '/dev/blob'`);
  return blob === undefined ? '' : blob.text();
};

parentPort.on('message', async (request) => {
  try {
    parentPort.postMessage({ id: request.id, value: await answer(request) });
  } catch (error) {
    parentPort.postMessage({ id: request.id, error: `${error.message}` });
  }
});
