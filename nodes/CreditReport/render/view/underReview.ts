import type { ReviewEntry } from '../../report/forms/types';
import { REVIEW_REASONS } from '../../report/review/reviewReasons';
import { words, type Words } from '../../report/words';
import type { Material } from './material';
import { placeOf } from './places';
import type { Review, ReviewedValue, ValuePicture } from './types';

/** Of what JSON from outside says to be a picture, only that is shown. */
const PNG = /^data:image\/png;base64,(iVBORw0KGgo[A-Za-z0-9+/]{33,}={0,2})$/;
/** Its first bytes, as base64: they end with its width and height. */
const HEAD = 32;
/** A view lists so many values; Parse has all of them. */
const MOST_VALUES = 300;

/** The values that a person should compare with the page; null of a report of which no page was recognised by the local engine. */
export function reviewOf({ shown, say }: Material): Review | null {
	const review = shown.meta.review;
	if (!review) return null;
	return {
		summary: say(review.length === 0 ? NOTHING : summaryOf(review.length)),
		tone: review.length === 0 ? 'good' : 'notice',
		values: review.slice(0, MOST_VALUES).map((entry) => valueView(entry, say)),
		moreValues: Math.max(0, review.length - MOST_VALUES),
	};
}

const NOTHING = words('The text was recognised in pictures. No value is doubtful.', '文字从图片识别，没有存疑的值。');

function summaryOf(count: number): Words {
	return words(
		`The text was recognised in pictures. Compare ${count === 1 ? '1 value' : `${count} values`} with the page: until then what depends on them is not known, or is marked with “?”.`,
		`文字从图片识别，有${count}个值须对照页面核对；核对之前，取决于这些值的结论视为未知，或以“?”标出。`,
	);
}

function valueView(
	{ path, page, value, before, reason, alternatives, picture }: ReviewEntry,
	say: Material['say'],
): ReviewedValue {
	const row: Words | undefined = REVIEW_REASONS[reason];
	return {
		path,
		place: say(placeOf(path)),
		page,
		value,
		before: before ?? null,
		alternatives,
		reason: row ? say(row) : reason,
		picture: pictureOf(picture),
	};
}

function pictureOf(uri: string | undefined): ValuePicture | null {
	const png = PNG.exec(uri ?? '')?.[1];
	if (png === undefined) return null;
	const head = Buffer.from(png.slice(0, HEAD), 'base64');
	return { png, width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

/** The members of a row that come out otherwise, or not at all, where a value under review is another one. */
export function doubtedIn<Row extends object>(row: Row, others: ReadonlyArray<Row | undefined>): ReadonlySet<string> {
	const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;
	const keys = (Object.keys(row) as Array<keyof Row & string>).filter((key) => isScalar(row[key]));
	return new Set(keys.filter((key) => others.some((other) => other?.[key] !== row[key])));
}
