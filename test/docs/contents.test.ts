import { isChinese, PAGES, targetsOf, twinOf } from './pages';

/** docs/README.md, the list of all pages. */

const files = PAGES.map(({ file }) => file);
const pages = files
	.filter((file) => /^docs\/[^/]+\.md$/.test(file) && !isChinese(file) && file !== 'docs/README.md')
	.map((file) => file.replace('docs/', ''));

const listed = (file: string): string[] =>
	targetsOf(PAGES.find((page) => page.file === file)!.text).filter((target) => !target.startsWith('../'));

it('names every page of docs once, and no other', () => {
	const own = listed('docs/README.md').filter((target) => !isChinese(target));
	expect(own.sort()).toEqual([...pages].sort());
});

it('names for Chinese readers the Chinese page wherever there is one', () => {
	const wanted = pages.map((page) => (files.includes(`docs/${twinOf(page)}`) ? twinOf(page) : page));
	expect(listed('docs/README.zh-CN.md').sort()).toEqual([...wanted, 'README.md'].sort());
});
