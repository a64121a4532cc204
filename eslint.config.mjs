import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import globals from 'globals';
import * as jsonc from 'jsonc-eslint-parser';
import nodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

const nodesBaseRules = (kind, off = []) => ({
	...nodesBase.configs[kind].rules,
	...Object.fromEntries(off.map((rule) => [`n8n-nodes-base/${rule}`, 'off'])),
});

// The five rules that n8n switches off in its own configuration.
const OFF_IN_CREDENTIALS = [
	'cred-class-field-documentation-url-miscased',
	'cred-class-field-type-options-password-missing',
];
const OFF_IN_NODES = [
	'node-class-description-inputs-wrong-regular-node',
	'node-class-description-outputs-wrong',
	'node-param-type-options-max-value-present',
];

/** Rules that ask the types: promises that nobody waits for, errors that are none, switches that forget a case. */
const TYPE_AWARE = {
	'@typescript-eslint/await-thenable': 'error',
	'@typescript-eslint/no-array-delete': 'error',
	'@typescript-eslint/no-duplicate-type-constituents': 'error',
	'@typescript-eslint/no-floating-promises': 'error',
	'@typescript-eslint/no-for-in-array': 'error',
	'@typescript-eslint/no-implied-eval': 'error',
	'@typescript-eslint/no-misused-promises': 'error',
	'@typescript-eslint/no-redundant-type-constituents': 'error',
	'@typescript-eslint/only-throw-error': 'error',
	'@typescript-eslint/prefer-promise-reject-errors': 'error',
	'@typescript-eslint/require-await': 'off',
	'@typescript-eslint/restrict-plus-operands': 'error',
	'@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
	'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default tseslint.config(
	{ ignores: ['dist/**', 'node_modules/**', '.cache/**', 'coverage/**', '**/*.generated.json'] },
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.recommended],
		plugins: { 'n8n-nodes-base': nodesBase },
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': 'error',
			...TYPE_AWARE,
		},
	},
	{
		files: ['nodes/**/*.ts', 'credentials/**/*.ts', 'package.json'],
		extends: [n8nCommunityNodesPlugin.configs.recommendedWithoutN8nCloudSupport],
	},
	{
		// Only these places may import n8n, so only there can an error be one of n8n's classes (test/architecture.test.ts).
		files: ['nodes/CreditReport/**/*.ts'],
		ignores: ['nodes/CreditReport/*.node.ts', 'nodes/CreditReport/actions/**'],
		rules: { '@n8n/community-nodes/require-node-api-error': 'off' },
	},
	{ files: ['nodes/**/*.ts'], rules: nodesBaseRules('nodes', OFF_IN_NODES) },
	{ files: ['credentials/**/*.ts'], rules: nodesBaseRules('credentials', OFF_IN_CREDENTIALS) },
	{
		files: ['package.json'],
		languageOptions: { parser: jsonc },
		plugins: { 'n8n-nodes-base': nodesBase },
		rules: nodesBaseRules('community'),
	},
	{ files: ['**/*.{js,cjs,mjs}'], languageOptions: { globals: globals.node } },
);
