/**
 * Asks a server's health endpoint again and again, in a process of its own, so that nothing else delays the clock.
 * Arguments: the URL and the pause in milliseconds. On SIGTERM it prints the milliseconds of each answer as JSON.
 */
import { Agent, get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const [url = '', pause = '20'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });
const answers: number[] = [];
let isOver = false;

process.on('SIGTERM', () => {
	isOver = true;
});

async function ask(): Promise<number> {
	const began = performance.now();
	return await new Promise((resolve, reject) => {
		get(url, { agent }, (response) => {
			response.resume().on('end', () => resolve(performance.now() - began));
		}).on('error', reject);
	});
}

async function main(): Promise<void> {
	while (!isOver) {
		answers.push(await ask());
		await delay(Number(pause));
	}
	process.stdout.write(JSON.stringify(answers));
	agent.destroy();
}

void main();
