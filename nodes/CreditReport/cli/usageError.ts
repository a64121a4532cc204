/** The words of the command line are wrong: exit code 2. */
export class UsageError extends Error {}
