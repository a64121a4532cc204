'use strict';
/**
 * PostgreSQL in a worker thread: PGlite loads itself by `import()`, which Jest's sandbox does not have. A message is a list
 * of statements with their parameters, run in one transaction; the answer is the rows of the last one.
 */
const { parentPort } = require('node:worker_threads');

const { PGlite } = require('@electric-sql/pglite');

const opened = PGlite.create();

parentPort.on('message', async (statements) => {
	try {
		const db = await opened;
		const rows = await db.transaction(async (transaction) => {
			let last = [];
			for (const [statement, parameters] of statements)
				if (parameters === undefined) await transaction.exec(statement);
				else last = (await transaction.query(statement, parameters)).rows;
			return last;
		});
		parentPort.postMessage({ rows });
	} catch (error) {
		parentPort.postMessage({ error: error.message });
	}
});
