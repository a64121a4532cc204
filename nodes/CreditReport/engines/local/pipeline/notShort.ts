/** The file has more pages than the work that is wanted now may have. Nothing of it was read. No error of a report: it is read later. */
export class NotShort extends Error {}
